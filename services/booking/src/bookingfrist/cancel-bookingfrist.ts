import { type AnswerOf, bookingfristErSlut, type cancelBookingfrist, ikkeEgenBorger, Refusal } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { AuthorityAccess } from '../borger/authority-access.ts';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { fristMayBecome } from './bookingfrist.rules.ts';
import { ChangeBookingfrist } from './change-bookingfrist.ts';
import { fristForBorgerViewOf } from './list-bookingfrister.ts';

/** An authority takes back a frist of an own borger (KAL-16). */
@Injectable()
export class CancelBookingfrist {
  constructor(
    private readonly access: AuthorityAccess,
    private readonly change: ChangeBookingfrist,
  ) {}

  async execute(call: CallOf<typeof cancelBookingfrist>): Promise<AnswerOf<typeof cancelBookingfrist>> {
    const { manager } = call;
    const { borgerId, bookingfristId } = call.params;
    await this.access.toChange(call, borgerId, { purpose: 'Bookingfrist', fields: ['bookingfrist'] });
    const frist = await manager.findOne(BookingfristRow, { where: { id: bookingfristId, borgerId }, lock: { mode: 'pessimistic_write' } });
    if (!frist) throw new Refusal(ikkeEgenBorger);
    if (!fristMayBecome(frist.status, 'annulleret')) throw new Refusal(bookingfristErSlut);
    return fristForBorgerViewOf(await this.change.execute(manager, frist, { status: 'annulleret' }));
  }
}
