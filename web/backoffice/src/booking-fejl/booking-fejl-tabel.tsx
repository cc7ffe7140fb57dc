import type { AnswerOf, listBookingFejl } from '@jobnet/contracts';
import { fejlkoder } from '@jobnet/reference-data';
import { formatMoment, Table, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { bookingFejlTexts } from './booking-fejl.texts.ts';
import { StatusMaerke } from './statusser.tsx';

type Booking = AnswerOf<typeof listBookingFejl>['items'][number];

interface TabelProps {
  readonly items: readonly Booking[];
  /** Where one report is shown; reports of another are not opened. */
  readonly sideAf?: (bookingFejlId: string) => string;
}

/** Reports, newest first: what happened to each, never what it says (FEJL-28). */
export const BookingFejlTabel = ({ items, sideAf }: TabelProps): ReactElement => {
  const t = useTexts(bookingFejlTexts);
  if (items.length === 0) return <p>{t.tom}</p>;
  return (
    <Table
      caption={t.caption}
      columns={[
        { key: 'tidspunkt', header: t.tidspunkt, cell: ({ fejlTidspunkt }) => formatMoment(fejlTidspunkt) },
        { key: 'fejlkode', header: t.fejlkode, cell: ({ fejlkode }) => `${fejlkode}: ${fejlkoder.nameOf(fejlkode)}` },
        { key: 'status', header: t.status, cell: ({ status }) => <StatusMaerke status={status} /> },
        { key: 'forsoeg', header: t.forsoeg, cell: ({ forsoeg }) => forsoeg },
        { key: 'svar', header: t.senesteSvar, cell: ({ senesteSvar }) => senesteSvar ?? t.ingen },
        { key: 'naeste', header: t.naeste, cell: ({ naesteForsoeg }) => (naesteForsoeg ? formatMoment(naesteForsoeg) : t.ingen) },
        { key: 'id', header: t.id, cell: ({ bookingFejlId }) => <span className="jn-break">{sideAf ? <Link to={sideAf(bookingFejlId)}>{bookingFejlId}</Link> : bookingFejlId}</span> },
      ]}
      rows={items}
      rowKey={({ bookingFejlId }) => bookingFejlId}
    />
  );
};
