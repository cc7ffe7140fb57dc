import type { bookingFejlReported, PayloadOf } from '@jobnet/contracts';
import type { BookingFejlRow } from './booking-fejl.entity.ts';

/** What a topic may know of a report: what happened to it, never what it says. */
export const reportStateOf = (row: BookingFejlRow): PayloadOf<typeof bookingFejlReported> => ({
  bookingFejlId: row.id,
  borgerId: row.borgerId,
  leverandoerId: row.leverandoerId,
  fejlkode: row.fejlkode,
  fejlTidspunkt: row.fejlTidspunkt.toISOString(),
  status: row.status,
});
