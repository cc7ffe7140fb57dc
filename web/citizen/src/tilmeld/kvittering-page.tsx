import { type AnswerOf, listBeskeder, listJoboensker, type registerTilmelding, showJobmatch, showLanding, showLedighedsstatus, tilmeldingKvittering } from '@jobnet/contracts';
import { Actions, LinkButton, Page, ReceiptPanel, useRefresh, useTexts } from '@jobnet/web-ui';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { StraksBesked } from '../booking/straks-besked.tsx';
import { useBookingstatus } from '../kalender/booking-adgang.tsx';
import { links } from '../links.ts';
import { glemSvar } from './wizard-svar.ts';
import { wizardTexts } from './wizard.texts.ts';

const Liste = ({ heading, items }: { heading: string; items: readonly string[] }): ReactElement | null =>
  items.length === 0 ? null : (
    <>
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );

/** The wizard is over: its answers go, and what it changed is fetched again. */
const useOverstaaet = (): void => {
  const refresh = useRef(useRefresh());
  useEffect(() => {
    glemSvar();
    void refresh.current(showLedighedsstatus, listJoboensker, showJobmatch, showLanding, listBeskeder);
  }, []);
};

/** TIL-08, TIL-29: what was registered and when, in the words of the message in the Beskedbakke. Only right after the tilmelding. Who did not keep a bookingfrist goes on to book (BOOK-14). */
export const TilmeldingKvitteringPage = (): ReactElement => {
  const t = useTexts(wizardTexts).kvittering;
  useOverstaaet();
  const status = useBookingstatus();
  const { receipt } = (useLocation().state ?? {}) as { readonly receipt?: AnswerOf<typeof registerTilmelding> };
  if (!receipt) return <Navigate to={links.tilmeld} replace />;
  const { emne, linjer } = tilmeldingKvittering(receipt);
  return (
    <Page title={t.title}>
      <ReceiptPanel title={emne}>
        {linjer.map((linje) => (
          <p key={linje}>{linje}</p>
        ))}
      </ReceiptPanel>
      <p className="mt-5">
        {t.besked} <Link to={links.beskeder}>{t.beskeder}</Link>
      </p>
      <Liste heading={t.stillinger} items={receipt.stillingsbetegnelser} />
      <Liste heading={t.slettet} items={receipt.slettedeStillingsbetegnelser} />
      {status.data?.straksbooking && <StraksBesked frist={status.data.straksbooking} />}
      <h2>{t.naeste}</h2>
      <p>{t.jobmatchTekst}</p>
      <Actions>
        <LinkButton to={links.jobmatch}>{t.jobmatch}</LinkButton>
        <LinkButton to={links.tilmeld} variant="secondary">
          {t.status}
        </LinkButton>
      </Actions>
    </Page>
  );
};
