import type { AnswerOf, listBookingFejl } from '@jobnet/contracts';
import type { EntityManager } from 'typeorm';
import type { BookingFejlRow } from './booking-fejl.entity.ts';

type Page = AnswerOf<typeof listBookingFejl>;

/** A report as its vendor and drift see it: what happened to it, never what it says (FEJL-28). */
export const bookingFejlViewOf = (row: BookingFejlRow): Page['items'][number] => ({
  bookingFejlId: row.id,
  fejlkode: row.fejlkode,
  fejlTidspunkt: row.fejlTidspunkt.toISOString(),
  modtaget: row.modtaget.toISOString(),
  ...(row.moedetilbudId ? { moedetilbudId: row.moedetilbudId } : {}),
  ...(row.indkaldelsesId ? { indkaldelsesId: row.indkaldelsesId } : {}),
  status: row.status,
  forsoeg: row.forsoeg,
  ...(row.senesteSvar ? { senesteSvar: row.senesteSvar } : {}),
  ...(row.naesteForsoeg ? { naesteForsoeg: row.naesteForsoeg.toISOString() } : {}),
});

const counts = `
  select count(*) filter (where status = 'venter')::int as venter, count(*) filter (where status = 'leveret')::int as leveret,
         count(*) filter (where status = 'afvist')::int as afvist, count(*) filter (where status = 'opgivet')::int as opgivet
  from booking_fejl where leverandoer_id = $1`;

/** How many of a vendor's reports stand where. */
export const countBookingFejl = async (manager: EntityManager, leverandoerId: string): Promise<Page['antal']> => {
  const [antal]: Page['antal'][] = await manager.query(counts, [leverandoerId]);
  return antal ?? { venter: 0, leveret: 0, afvist: 0, opgivet: 0 };
};
