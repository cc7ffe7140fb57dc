import { showMoede } from '@jobnet/contracts';
import { Actions, LinkButton, Loaded, Page, ReceiptPanel, useEndpoint, useTexts } from '@jobnet/web-ui';
import { useEffect, type ReactElement } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { MoedeFakta } from '../kalender/moede-fakta.tsx';
import { links } from '../links.ts';
import { bookingTexts } from './booking.texts.ts';
import { useBookingvalg } from './use-bookingvalg.ts';

/** BOOK-21: the receipt, with the mødeform; later its address leads to the meeting itself. */
export const KvitteringPage = (): ReactElement => {
  const t = useTexts(bookingTexts).kvittering;
  const { moedeId = '' } = useParams();
  const at = (useLocation().state as { readonly at?: string } | null)?.at;
  const { saet } = useBookingvalg();
  const moede = useEndpoint(showMoede, { params: { moedeId } });
  useEffect(() => saet({}), [saet]);
  if (!at) return <Navigate to={links.moede(moedeId)} replace />;
  return (
    <Page title={t.title}>
      <Loaded query={moede}>
        {(data) => (
          <>
            <ReceiptPanel title={data.titel} at={at} number={data.moedeId}>
              <p>{t.text}</p>
              <MoedeFakta moede={data} />
            </ReceiptPanel>
            <Actions>
              <LinkButton to={links.kalender}>{t.kalender}</LinkButton>
              <LinkButton to={links.moede(moedeId)} variant="secondary">{t.moede}</LinkButton>
            </Actions>
          </>
        )}
      </Loaded>
    </Page>
  );
};
