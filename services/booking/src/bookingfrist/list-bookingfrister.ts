import type { AnswerOf, listBookingfrister } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { AuthorityAccess } from '../borger/authority-access.ts';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { fristViewOf } from './list-active-frister.ts';

type Frist = AnswerOf<typeof listBookingfrister>['items'][number];

/** An authority reads the frister of an own borger, the latest first (KAL-15). */
@Injectable()
export class ListBookingfrister {
  constructor(private readonly access: AuthorityAccess) {}

  async execute(call: CallOf<typeof listBookingfrister>): Promise<AnswerOf<typeof listBookingfrister>> {
    const { borgerId } = call.params;
    await this.access.toRead(call, borgerId, { purpose: 'Bookingfrist', fields: ['bookingfrist'] });
    const rows = await call.manager.find(BookingfristRow, { where: { borgerId }, order: { frist: 'DESC', id: 'DESC' } });
    return { items: rows.map(fristForBorgerViewOf) };
  }
}

/** A frist as its authority sees it. */
export const fristForBorgerViewOf = (row: BookingfristRow): Frist => ({ ...fristViewOf(row), status: row.status, ...(row.aktivFra ? { aktivFra: row.aktivFra } : {}) });
