import type { AnswerOf, listBookingFejl, Principal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { BookingFejlRow } from './booking-fejl.entity.ts';

const newest = 200;

/** A vendor's own reports, newest first: what happened to each, never what it says (FEJL-28). */
@Injectable()
export class ListBookingFejl {
  async execute(manager: EntityManager, principal: Principal): Promise<AnswerOf<typeof listBookingFejl>> {
    const vendor = await manager.findOneBy(LeverandoerRow, { cvr: principal.cvr ?? principal.organisation?.code ?? '' });
    if (!vendor) return { items: [] };
    const rows = await manager.find(BookingFejlRow, { where: { leverandoerId: vendor.id }, order: { modtaget: 'DESC', id: 'DESC' }, take: newest });
    return {
      items: rows.map((row) => ({
        bookingFejlId: row.id,
        fejlkode: row.fejlkode,
        fejlTidspunkt: row.fejlTidspunkt.toISOString(),
        status: row.status,
        forsoeg: row.forsoeg,
        ...(row.senesteSvar ? { senesteSvar: row.senesteSvar } : {}),
        ...(row.naesteForsoeg ? { naesteForsoeg: row.naesteForsoeg.toISOString() } : {}),
      })),
    };
  }
}
