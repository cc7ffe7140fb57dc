import { Actions, Alert, Button, formatLongDate, LinkButton, Page, Spinner, useTexts } from '@jobnet/web-ui';
import { Calendar, periodOf } from '@jobnet/web-ui/calendar';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { StraksBesked } from '../booking/straks-besked.tsx';
import { links } from '../links.ts';
import { KanIkkeBooke, useBookingstatus, type Bookingstatus } from './booking-adgang.tsx';
import { useKalenderadresse } from './kalender-adresse.ts';
import './kalender.scss';
import { kalenderTexts } from './kalender.texts.ts';
import { uden } from './kalender-poster.ts';
import { useKalenderdata, type Manglende } from './kalenderdata.ts';
import { Kalenderfilter } from './kalenderfilter.tsx';

/** Booking and frister above the calendar: the way to book, or why there is none. */
const Booking = ({ status }: { status: Bookingstatus }): ReactElement => {
  const t = useTexts(kalenderTexts);
  return (
    <>
      {status.straksbooking && <StraksBesked frist={status.straksbooking} />}
      {status.bookingfrister.map(({ bookingfristId, frist, grund }) => (
        <Alert key={bookingfristId} kind="warning" heading={t.frist.heading(formatLongDate(frist))}>
          <p>{grund}</p>
          <Link to={links.bookingfrist(bookingfristId)}>{t.frist.seFrist}</Link>
        </Alert>
      ))}
      {status.kanBooke ? <Actions><LinkButton to={links.book}>{t.bookNyt}</LinkButton></Actions> : <KanIkkeBooke grund={status.grund} />}
    </>
  );
};

/** Which parts are not in the calendar just now; the rest is shown. */
const Mangler = ({ mangler, onIgen }: { mangler: readonly Manglende[]; onIgen: () => void }): ReactElement => {
  const t = useTexts(kalenderTexts).mangler;
  return (
    <Alert kind="warning" heading={t.heading} announce>
      <p>{t.text(mangler.map((del) => t.dele[del]))}</p>
      <Button variant="secondary" icon="refresh" onClick={onIgen}>{t.igen}</Button>
    </Alert>
  );
};

const Aftalekalender = ({ status }: { status: ReturnType<typeof useBookingstatus> }): ReactElement => {
  const { today, date, view, skjulte, skift, skjul } = useKalenderadresse();
  const { from: fra, to: til } = periodOf(view, date);
  const { entries, mangler, henter, hentIgen } = useKalenderdata({ fra, til }, status);
  return (
    <div className="mt-6">
      {mangler.length > 0 && <Mangler mangler={mangler} onIgen={hentIgen} />}
      {henter && <Spinner />}
      <Kalenderfilter skjulte={skjulte} onSkjul={skjul} />
      <Calendar date={date} view={view} today={today} entries={uden(entries, skjulte)} onChange={skift} />
    </div>
  );
};

/** KAL-01: meetings, bookingfrister, indsatser, sygdom, ferie and joblog in one calendar, and the way to book a meeting. */
export const KalenderPage = (): ReactElement => {
  const t = useTexts(kalenderTexts);
  const status = useBookingstatus();
  return (
    <Page title={t.title} lead={t.lead}>
      {status.data && <Booking status={status.data} />}
      <Aftalekalender status={status} />
      {status.data?.kanBooke && <p className="mt-5"><Link to={links.book}>{t.bookNyt}</Link></p>}
      <p className="mt-5"><Link to={links.kalenderabonnement}>{t.abonnement.link}</Link></p>
    </Page>
  );
};
