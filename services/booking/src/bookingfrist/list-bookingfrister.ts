import type { AnswerOf, listBookingfrister, Principal } from '@jobnet/contracts';
import { AccessLog } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireOwnBorger } from '../borger/require-own-borger.ts';
import { ListActiveFrister } from './list-active-frister.ts';

/** An authority reads the active frister of an own borger (KAL-15). */
@Injectable()
export class ListBookingfrister {
  constructor(
    private readonly accessLog: AccessLog,
    private readonly listActiveFrister: ListActiveFrister,
  ) {}

  async execute(
    manager: EntityManager,
    caller: { principal: Principal; requestId: string },
    borgerId: string,
  ): Promise<AnswerOf<typeof listBookingfrister>> {
    await requireOwnBorger(manager, caller.principal, borgerId);
    await this.accessLog.record(manager, {
      caller: caller.principal,
      subjectBorgerId: borgerId,
      action: 'read',
      purpose: 'Bookingfrist',
      fields: ['bookingfrist'],
      requestId: caller.requestId,
    });
    return { items: await this.listActiveFrister.execute(manager, borgerId) };
  }
}
