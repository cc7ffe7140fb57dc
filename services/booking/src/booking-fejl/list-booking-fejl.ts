import type { AnswerOf, listBookingFejl, QueryOf } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireLeverandoer } from '../leverandoer/own-leverandoer.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';
import { bookingFejlViewOf, countBookingFejl } from './booking-fejl-view.ts';

const newest = 200;

/** One vendor's reports, newest first: what happened to each, never what it says (FEJL-28). */
@Injectable()
export class ListBookingFejl {
  async execute(manager: EntityManager, cvr: string, { status }: QueryOf<typeof listBookingFejl>): Promise<AnswerOf<typeof listBookingFejl>> {
    const vendor = await requireLeverandoer(manager, cvr);
    const rows = await manager.find(BookingFejlRow, {
      where: { leverandoerId: vendor.id, ...(status ? { status } : {}) },
      order: { modtaget: 'DESC', id: 'DESC' },
      take: newest,
    });
    return { items: rows.map(bookingFejlViewOf), antal: await countBookingFejl(manager, vendor.id) };
  }
}
