import { listBookingFejlForDrift, listModtagere, replayAlleBookingFejlForDrift } from '@jobnet/contracts';
import { BackLink, Loaded, Page, useEndpoint, useSession, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { BookingFejlTabel } from '../booking-fejl/booking-fejl-tabel.tsx';
import { bookingFejlTexts } from '../booking-fejl/booking-fejl.texts.ts';
import { StatusValg, useValgtStatus } from '../booking-fejl/statusser.tsx';
import { Handling } from '../handling.tsx';
import { links } from '../links.ts';
import { driftTexts } from './drift.texts.ts';

/** FEJL-28: one vendor's reports as drift sees them; those that rest are sent again. */
export const LeverandoerBookingFejlPage = (): ReactElement => {
  const t = useTexts(driftTexts).modtagere;
  const fejl = useTexts(bookingFejlTexts);
  const { cvr = '' } = useParams();
  const { me } = useSession();
  const status = useValgtStatus();
  const query = useEndpoint(listBookingFejlForDrift, { params: { cvr }, query: status ? { status } : {} }, { keepPrevious: true });
  return (
    <>
      <BackLink to={links.leverandoerModtagere} text={t.tilbageTilModtagere} />
      <Page title={t.en(cvr)} lead={t.enLead}>
        <Loaded query={query}>
          {({ items, antal }) => (
            <>
              <Handling
                endpoint={replayAlleBookingFejlForDrift}
                refreshes={[listBookingFejlForDrift, listModtagere]}
                request={{ params: { cvr } }}
                text={fejl.sendAlle(antal.afvist + antal.opgivet)}
                kvittering={(answer) => ({ heading: fejl.sendtAlle(answer.antal), text: fejl.sendtText })}
                vist={me?.role === 'drift' && antal.afvist + antal.opgivet > 0}
              />
              <StatusValg antal={antal} />
              <BookingFejlTabel items={items} />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
};
