import { bookingsystemFejl, bookMoede, ingenStraksbooking, listMoeder, listStrakstider, showBookingstatus, tidenErTaget } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { moedeformer } from '@jobnet/reference-data';
import {
  Actions, Alert, Button, dateOfMoment, FailureAlert, formatLongDate, formatShortDate, formatTime, LinkButton, Loaded, Page, ProblemError, Select, Spinner, useAction, useEndpoint, useRefresh, useTexts, useToast,
} from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { KanIkkeBooke, useBookingstatus, type Bookingstatus } from '../kalender/booking-adgang.tsx';
import { links } from '../links.ts';
import { bookingTexts } from './booking.texts.ts';
import type { Bookingfejl } from './bookingvalg.ts';
import { IndmeldBookingFejl } from './indmeld-booking-fejl.tsx';
import { straksTexts } from './straks.texts.ts';
import { Systemfejl } from './systemfejl.tsx';

type Strakstid = AnswerOf<typeof listStrakstider>['items'][number];

/** BOOK-16: `19. nov. 2022, 13:00 Christian Dam Personligt fremmøde` */
const valgtekst = ({ start, sagsbehandler, moedeform }: Strakstid): string =>
  `${formatShortDate(dateOfMoment(start))}, ${formatTime(start).slice(4).replace('.', ':')} ${sagsbehandler} ${moedeformer.find(moedeform)?.straksbookingLabel ?? moedeform}`;
const noegle = ({ tidId, moedeform }: Strakstid): string => `${tidId} ${moedeform}`;

/** What pressing BOOK MØDET does: the receipt, or other times when the seat is gone, else the reason stays on the page. */
const useStraksbooking = () => {
  const t = useTexts(bookingTexts).kvittering;
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [fejlet, setFejlet] = useState<string>();
  const [taget, setTaget] = useState(false);
  const action = useAction(bookMoede, [listMoeder, showBookingstatus]);
  const book = async ({ moedetilbudId, tidId, moedeform }: Strakstid): Promise<void> => {
    setFejlet(undefined);
    setTaget(false);
    try {
      const { moedeId } = await action.run({ body: { moedetilbudId, tidId, moedeform } });
      toast({ kind: 'success', heading: t.toast });
      await navigate(links.bookKvittering(moedeId), { replace: true, state: { at: new Date().toISOString() } });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === bookingsystemFejl.code) setFejlet(new Date().toISOString());
      if (error.code !== tidenErTaget.code) return;
      setTaget(true);
      await refresh(listStrakstider);
    }
  };
  return { book, busy: action.busy, taget, fejlet, problem: fejlet || taget ? undefined : action.problem };
};

/** FEJL-05, FEJL-31: the texts and the button of a failure, on this page itself; an empty list may be reported too, as code 4. */
const Fejl = ({ fejl, tom, onIgen }: { fejl: Bookingfejl; tom: boolean; onIgen?: () => void }): ReactElement => {
  const t = useTexts(straksTexts).ingen;
  return (
    <>
      {tom ? <Alert kind="warning" heading={t.heading} announce>{t.text}</Alert> : <Systemfejl headingLevel="h2" onIgen={onIgen} />}
      <Actions><IndmeldBookingFejl {...fejl} forloeb="straksbooking" /></Actions>
    </>
  );
};

const Valg = ({ items }: { items: readonly Strakstid[] }): ReactElement => {
  const t = useTexts(straksTexts);
  const { taget: tagetTekst } = useTexts(bookingTexts).tid;
  const [valgt, setValgt] = useState('');
  const booking = useStraksbooking();
  const valg = items.find((tid) => noegle(tid) === valgt);
  return (
    <>
      <Alert kind="info">{t.obs}</Alert>
      {booking.taget && <Alert kind="warning" heading={tagetTekst.heading} announce>{tagetTekst.text}</Alert>}
      <Select name="strakstid" label={t.vaelg} empty={t.vaelg} options={items.map((tid) => ({ value: noegle(tid), label: valgtekst(tid) }))} onChange={setValgt} />
      {booking.fejlet && <Fejl fejl={{ fejlkode: '4', tidspunkt: booking.fejlet }} tom={false} />}
      {booking.problem && <FailureAlert problem={booking.problem} />}
      {!valg && <p className="form-hint">{t.mangler}</p>}
      <Actions>
        <Button inactive={!valg} busy={booking.busy} onClick={() => valg && void booking.book(valg)}>{t.book}</Button>
        <LinkButton variant="secondary" to={links.kalender}>{t.senere}</LinkButton>
      </Actions>
    </>
  );
};

const Strakstider = (): ReactElement => {
  const tider = useEndpoint(listStrakstider, {});
  const igen = (): void => void tider.refetch();
  if (tider.data && tider.data.items.length > 0) return <Valg items={tider.data.items} />;
  if (tider.data) return <Fejl fejl={{ fejlkode: '4', tidspunkt: new Date(tider.dataUpdatedAt).toISOString() }} tom />;
  if (tider.isFetching || !tider.error) return <Spinner />;
  if (tider.error.code === ingenStraksbooking.code) return <IkkeNoedvendig />;
  if (tider.error.code !== bookingsystemFejl.code) return <FailureAlert problem={tider.error} onRetry={igen} />;
  return <Fejl fejl={{ fejlkode: '4', tidspunkt: new Date(tider.errorUpdatedAt).toISOString() }} tom={false} onIgen={igen} />;
};

const IkkeNoedvendig = (): ReactElement => {
  const t = useTexts(straksTexts).ikkeNoedvendig;
  return (
    <Alert kind="info" heading={t.heading}>
      <p>{t.text}</p>
      <LinkButton to={links.kalender} variant="secondary">{t.kalender}</LinkButton>
    </Alert>
  );
};

const indholdAf = ({ straksbooking, kanBooke, grund }: Bookingstatus): ReactElement =>
  !straksbooking ? <IkkeNoedvendig /> : kanBooke ? <Strakstider /> : <KanIkkeBooke grund={grund} />;

/** BOOK-14..19: one list of the first times, booked at once by those who did not keep their bookingfrist. */
export const StraksPage = (): ReactElement => {
  const t = useTexts(straksTexts);
  const status = useBookingstatus();
  const frist = status.data?.straksbooking?.frist;
  return (
    <Page title={t.title} lead={frist && t.lead(formatLongDate(frist))}>
      <Loaded query={status}>{indholdAf}</Loaded>
    </Page>
  );
};
