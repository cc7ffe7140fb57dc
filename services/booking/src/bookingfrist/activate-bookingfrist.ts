import type { AnswerOf, activateBookingfrist, BodyOf, Principal } from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { AccessLog } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireOwnBorger } from '../borger/require-own-borger.ts';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { fristViewOf } from './list-active-frister.ts';

/** A kommune or a-kasse sets a frist for an own borger (KAL-15, BOOK-23). */
@Injectable()
export class ActivateBookingfrist {
  constructor(private readonly accessLog: AccessLog) {}

  async execute(
    manager: EntityManager,
    caller: { principal: Principal; requestId: string },
    wish: BodyOf<typeof activateBookingfrist> & { borgerId: string },
  ): Promise<AnswerOf<typeof activateBookingfrist>> {
    const { borgerId, ...frist } = wish;
    await requireOwnBorger(manager, caller.principal, borgerId);
    await this.accessLog.record(manager, {
      caller: caller.principal,
      subjectBorgerId: borgerId,
      action: 'change',
      purpose: 'Bookingfrist',
      fields: ['bookingfrist'],
      requestId: caller.requestId,
    });
    const row = manager.create(BookingfristRow, { id: newId(), version: 1, borgerId, status: 'aktiv', ...frist });
    return fristViewOf(await manager.save(row));
  }
}
