import { bookingsystemFejl, bookMoede, listMoeder, listMoedetider, showBookingstatus, tidenErTaget } from '@jobnet/contracts';
import { Actions, Alert, Button, FailureAlert, LinkButton, ProblemError, SummaryList, useAction, useRefresh, useTexts, useToast, type SummaryRow } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { tidspunktTekst } from '../kalender/tidspunkt.ts';
import { links } from '../links.ts';
import { bookingTexts, type BookingTexts } from './booking.texts.ts';
import type { Bookingfejl, Bookingvalg } from './bookingvalg.ts';
import { IndmeldBookingFejl } from './indmeld-booking-fejl.tsx';
import { formNavn } from './moedeformer.ts';
import { useOverskrifter } from './overskrifter.ts';
import { Systemfejl } from './systemfejl.tsx';
import { TrinRamme, type TrinProps } from './trin.tsx';

const opsummering = ({ tilbud, tid, moedeform }: Bookingvalg, t: BookingTexts['bekraeft']): readonly SummaryRow[] => [
  ...(tilbud ? [{ label: t.moede, value: tilbud.titel, changeTo: links.bookTrin(1) }] : []),
  ...(tid ? [{ label: t.tidspunkt, value: tidspunktTekst(tid.start, tid.slut), changeTo: links.bookTrin(3) }] : []),
  ...(moedeform ? [{ label: t.moedeform, value: formNavn(moedeform), changeTo: links.bookTrin(3) }] : []),
  ...(tid ? [{ label: t.sagsbehandler, value: tid.sagsbehandler, changeTo: links.bookTrin(2) }] : []),
  ...(tilbud ? [{ label: t.sted, value: tilbud.sted }] : []),
];

/** Why the report is offered, in the words that fit (FEJL-30). */
const Fejlforklaring = ({ fejlkode }: Bookingfejl): ReactElement => {
  const t = useTexts(bookingTexts);
  const { under } = useOverskrifter();
  if (fejlkode === '4') return <Systemfejl headingLevel={under} />;
  const { heading, text } = fejlkode === '3' ? t.tilbud.ingen : t.tid.ingen;
  return <Alert kind="warning" heading={heading} headingLevel={under}>{text}</Alert>;
};

/** What pressing BOOK MØDET does: the receipt, other times when the seat is gone (BOOK-26), else the reason stays on the page. */
const useBooking = (valg: Bookingvalg) => {
  const t = useTexts(bookingTexts).kvittering;
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [fejl, setFejl] = useState<Bookingfejl>();
  const action = useAction(bookMoede, [listMoeder, showBookingstatus, listMoedetider]);
  const book = async ({ tilbud, tid, moedeform }: Bookingvalg): Promise<void> => {
    if (!tilbud || !tid || !moedeform) return;
    setFejl(undefined);
    try {
      const { moedeId } = await action.run({ body: { moedetilbudId: tilbud.moedetilbudId, tidId: tid.tidId, moedeform } });
      toast({ kind: 'success', heading: t.toast });
      await navigate(links.bookKvittering(moedeId), { replace: true, state: { at: new Date().toISOString() } });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === bookingsystemFejl.code) setFejl({ fejlkode: '4', tidspunkt: new Date().toISOString() });
      if (error.code !== tidenErTaget.code) return;
      await refresh(listMoedetider);
      await navigate(links.bookTrin(3), { state: { taget: tid.tidId } });
    }
  };
  return { book: () => void book(valg), busy: action.busy, problem: fejl ? undefined : action.problem, fejl };
};

/** BOOK-12: rights and duties, the answers, and BOOK MØDET; after a failure INDMELD BOOKING-FEJL beside it (FEJL-04). */
export const TrinBekraeft = ({ valg }: TrinProps): ReactElement => {
  const t = useTexts(bookingTexts);
  const { under: Under } = useOverskrifter();
  const booking = useBooking(valg);
  const fejl = booking.fejl ?? valg.fejl;
  const tilbudValgt = fejl?.fejlkode === '3' ? undefined : valg.tilbud?.moedetilbudId;
  const svar = opsummering(valg, t.bekraeft);
  return (
    <TrinRamme nummer={4}>
      <ul>{t.bekraeft.rettigheder.map((tekst) => <li key={tekst}>{tekst}</li>)}</ul>
      {svar.length > 0 && (
        <>
          <Under className="h4">{t.bekraeft.tjek}</Under>
          <SummaryList rows={svar} />
        </>
      )}
      {fejl && <Fejlforklaring {...fejl} />}
      {booking.problem && <FailureAlert problem={booking.problem} />}
      <Actions>
        <Button inactive={!valg.tid} busy={booking.busy} onClick={booking.book}>{t.bekraeft.book}</Button>
        {fejl && <IndmeldBookingFejl {...fejl} moedetilbudId={tilbudValgt} />}
        <LinkButton variant="secondary" to={links.bookTrin(valg.tilbud ? 3 : 1)}>{t.tilbage}</LinkButton>
      </Actions>
    </TrinRamme>
  );
};
