import { listBookingFejl } from '@jobnet/contracts';
import { fejlkoder } from '@jobnet/reference-data';
import { Badge, formatMoment, Loaded, Page, Table, useEndpoint, useTexts, type Kind } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { bookingFejlTexts } from './booking-fejl.texts.ts';

const farver: Readonly<Record<'venter' | 'leveret' | 'afvist' | 'opgivet', Kind>> = { venter: 'info', leveret: 'success', afvist: 'error', opgivet: 'warning' };

/** A report that waits is tried again on a ladder; the list asks again this often. */
const pollMs = 15_000;

/** FEJL-28: the vendor's own reports and how their delivery goes. */
export const BookingFejlPage = (): ReactElement => {
  const t = useTexts(bookingFejlTexts);
  const query = useEndpoint(listBookingFejl, {}, { pollMs });
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t.tom}</p>
          ) : (
            <Table
              caption={t.caption}
              columns={[
                { key: 'tidspunkt', header: t.tidspunkt, cell: ({ fejlTidspunkt }) => formatMoment(fejlTidspunkt) },
                { key: 'fejlkode', header: t.fejlkode, cell: ({ fejlkode }) => `${fejlkode}: ${fejlkoder.nameOf(fejlkode)}` },
                { key: 'status', header: t.status, cell: ({ status }) => <Badge text={t.statusser[status]} kind={farver[status]} /> },
                { key: 'forsoeg', header: t.forsoeg, cell: ({ forsoeg }) => forsoeg },
                { key: 'svar', header: t.senesteSvar, cell: ({ senesteSvar }) => senesteSvar ?? t.ingen },
                { key: 'naeste', header: t.naeste, cell: ({ naesteForsoeg }) => (naesteForsoeg ? formatMoment(naesteForsoeg) : t.ingen) },
                { key: 'id', header: t.id, cell: ({ bookingFejlId }) => <span className="jn-break">{bookingFejlId}</span> },
              ]}
              rows={items}
              rowKey={({ bookingFejlId }) => bookingFejlId}
            />
          )
        }
      </Loaded>
    </Page>
  );
};
