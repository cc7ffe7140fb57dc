import type { AnswerOf, showBookingFejl } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingFejlForsoegRow } from './booking-fejl-forsoeg.entity.ts';
import { bookingFejlViewOf } from './booking-fejl-view.ts';
import { loadBookingFejl } from './load-booking-fejl.ts';

/** One of a vendor's own reports with every try (FEJL-28). */
@Injectable()
export class ShowBookingFejl {
  async execute(manager: EntityManager, wish: { readonly cvr: string; readonly id: string }): Promise<AnswerOf<typeof showBookingFejl>> {
    const row = await loadBookingFejl(manager, wish);
    const tries = await manager.find(BookingFejlForsoegRow, { where: { bookingFejlId: row.id }, order: { nr: 'ASC' } });
    const forsoegene = tries.map(({ nr, tidspunkt, svar, varighedMs }) => ({ nr, tidspunkt: tidspunkt.toISOString(), svar, varighedMs }));
    return { ...bookingFejlViewOf(row), forsoegene };
  }
}
