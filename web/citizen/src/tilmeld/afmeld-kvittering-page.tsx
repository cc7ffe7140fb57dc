import { afmeldingKvittering, type AnswerOf, listBeskeder, type registerAfmelding, showLedighedsstatus } from '@jobnet/contracts';
import { Actions, LinkButton, Page, ReceiptPanel, useRefresh, useTexts } from '@jobnet/web-ui';
import { useEffect, useRef, type ReactElement } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { links } from '../links.ts';
import { afmeldTexts } from './afmeld.texts.ts';

/** TIL-26: what was registered and when, in the words of the message in the Beskedbakke. Only right after the afmelding. */
export const AfmeldingKvitteringPage = (): ReactElement => {
  const t = useTexts(afmeldTexts);
  const refresh = useRef(useRefresh());
  useEffect(() => void refresh.current(showLedighedsstatus, listBeskeder), []);
  const { receipt } = (useLocation().state ?? {}) as { readonly receipt?: AnswerOf<typeof registerAfmelding> };
  if (!receipt) return <Navigate to={links.tilmeld} replace />;
  const { emne, linjer } = afmeldingKvittering(receipt);
  return (
    <Page title={t.kvittering.title}>
      <ReceiptPanel title={emne} at={receipt.registeredAt}>
        {linjer.map((linje) => (
          <p key={linje}>{linje}</p>
        ))}
      </ReceiptPanel>
      <p className="mt-5">
        {t.kvittering.besked} <Link to={links.beskeder}>{t.kvittering.beskeder}</Link>
      </p>
      <Actions>
        <LinkButton to={links.tilmeld}>{t.tilStatus}</LinkButton>
      </Actions>
    </Page>
  );
};
