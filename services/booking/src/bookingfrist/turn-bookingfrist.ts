import { Due, type Work } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holdBorger } from '../borger/hold-borger.ts';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { nextTurn } from './bookingfrist.rules.ts';
import { ChangeBookingfrist, turnKind } from './change-bookingfrist.ts';
import { MeetBookingfrist } from './meet-bookingfrist.ts';

/** The due work `turn-bookingfrist`: a frist begins to count, or its last day has ended (KAL-16). */
@Injectable()
@Due(turnKind)
export class TurnBookingfrist {
  constructor(
    private readonly change: ChangeBookingfrist,
    private readonly meet: MeetBookingfrist,
  ) {}

  async settle(manager: EntityManager, { ref }: Work): Promise<void> {
    const { borgerId } = await manager.findOneByOrFail(BookingfristRow, { id: ref });
    await holdBorger(manager, borgerId);
    const frist = await manager.findOneOrFail(BookingfristRow, { where: { id: ref }, lock: { mode: 'pessimistic_write' } });
    const turn = nextTurn(frist);
    if (!turn) return;
    const moedeId = turn.to === 'aktiv' ? await this.meet.fulfilling(manager, frist) : undefined;
    await this.change.execute(manager, frist, moedeId ? { status: 'indfriet', indfrietAf: moedeId } : { status: turn.to });
  }
}
