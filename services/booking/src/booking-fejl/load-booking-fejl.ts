import { bookingFejlFindesIkke, Refusal } from '@jobnet/contracts';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';

/** One of a vendor's own reports; another vendor's does not exist for it. `lock`: nobody else changes it meanwhile. */
export const loadBookingFejl = async (manager: EntityManager, wish: { readonly cvr: string; readonly id: string }, lock?: 'lock'): Promise<BookingFejlRow> => {
  const row = await manager.findOne(BookingFejlRow, { where: { id: wish.id }, ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}) });
  const isOwn = row !== null && (await manager.existsBy(LeverandoerRow, { id: row.leverandoerId, cvr: wish.cvr }));
  if (!isOwn) throw new Refusal(bookingFejlFindesIkke);
  return row;
};
