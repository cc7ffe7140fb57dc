import { listMoeder } from '@jobnet/contracts';
import { Actions, Alert, dateOfMoment, FailureAlert, formatLongDate, LinkButton, Page, parseDanishDate, Spinner, useEndpoint, useTexts } from '@jobnet/web-ui';
import { Calendar, periodOf, type CalendarView } from '@jobnet/web-ui/calendar';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { links } from '../links.ts';
import { KanIkkeBooke, useBookingstatus, type Bookingstatus } from './booking-adgang.tsx';
import { useBredSkaerm } from './bred-skaerm.ts';
import { posterAfFrister, posterAfMoeder } from './kalender-poster.ts';
import { kalenderTexts } from './kalender.texts.ts';

/** The views as the address names them. */
const visninger: Readonly<Record<string, CalendarView>> = { maaned: 'month', uge: 'week', dag: 'day', liste: 'list' };

/** Booking and frister above the calendar: the way to book, or why there is none. */
const Booking = ({ status }: { status: Bookingstatus }): ReactElement => {
  const t = useTexts(kalenderTexts);
  return (
    <>
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

const Moedekalender = ({ status }: { status: Bookingstatus | undefined }): ReactElement => {
  const t = useTexts(kalenderTexts);
  const bred = useBredSkaerm();
  const [params, setParams] = useSearchParams();
  const today = dateOfMoment(new Date());
  const date = parseDanishDate(params.get('dato') ?? '') ?? today;
  const view = visninger[params.get('visning') ?? ''] ?? (bred ? 'month' : 'list');
  const { from: fra, to: til } = periodOf(view, date);
  const moeder = useEndpoint(listMoeder, { query: { fra, til } }, { keepPrevious: true });
  const skift = (next: { readonly date: string; readonly view: CalendarView }): void => {
    const visning = Object.keys(visninger).find((navn) => visninger[navn] === next.view) ?? '';
    setParams({ dato: next.date, visning }, { preventScrollReset: true });
  };
  const entries = [...(moeder.data ? posterAfMoeder(moeder.data) : []), ...(status ? posterAfFrister(status, t.frist.title) : [])];
  return (
    <div className="mt-6">
      {moeder.error && <FailureAlert problem={moeder.error} onRetry={() => void moeder.refetch()} />}
      {moeder.isPending && <Spinner />}
      <Calendar date={date} view={view} today={today} entries={entries} onChange={skift} />
    </div>
  );
};

/** KAL-01: the citizen's meetings and bookingfrister, and the way to book one; the address holds period and view. */
export const KalenderPage = (): ReactElement => {
  const t = useTexts(kalenderTexts);
  const status = useBookingstatus();
  return (
    <Page title={t.title} lead={t.lead}>
      {status.data ? <Booking status={status.data} /> : status.error ? <FailureAlert problem={status.error} onRetry={() => void status.refetch()} /> : <Spinner />}
      <Moedekalender status={status.data} />
      {status.data?.kanBooke && <p className="mt-5"><Link to={links.book}>{t.bookNyt}</Link></p>}
    </Page>
  );
};
