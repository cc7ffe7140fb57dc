import { listBookingFejl, replayAlleBookingFejl, showModtager } from '@jobnet/contracts';
import { Actions, LinkButton, Loaded, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Handling } from '../handling.tsx';
import { links } from '../links.ts';
import { BookingFejlTabel } from './booking-fejl-tabel.tsx';
import { bookingFejlTexts } from './booking-fejl.texts.ts';
import { StatusValg, useValgtStatus } from './statusser.tsx';

/** A report that waits is tried again on a ladder; the list asks again this often. */
const pollMs = 15_000;

/** FEJL-28: the vendor's own reports, how their delivery goes, and those that rest sent again. */
export const BookingFejlPage = (): ReactElement => {
  const t = useTexts(bookingFejlTexts);
  const status = useValgtStatus();
  const query = useEndpoint(listBookingFejl, { query: status ? { status } : {} }, { pollMs, keepPrevious: true });
  return (
    <Page title={t.title} lead={t.lead}>
      <Actions>
        <LinkButton to={links.modtager} variant="secondary">
          {t.tilModtager}
        </LinkButton>
      </Actions>
      <Loaded query={query}>
        {({ items, antal }) => (
          <>
            <Handling
              endpoint={replayAlleBookingFejl}
              refreshes={[listBookingFejl, showModtager]}
              text={t.sendAlle(antal.afvist + antal.opgivet)}
              kvittering={(answer) => ({ heading: t.sendtAlle(answer.antal), text: t.sendtText })}
              vist={antal.afvist + antal.opgivet > 0}
            />
            <StatusValg antal={antal} />
            <BookingFejlTabel items={items} sideAf={links.bookingFejlEn} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
