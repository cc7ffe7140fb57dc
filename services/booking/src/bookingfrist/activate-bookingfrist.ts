import type { AnswerOf, activateBookingfrist } from '@jobnet/contracts';
import { Clock, newId } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityAccess } from '../borger/authority-access.ts';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { ChangeBookingfrist } from './change-bookingfrist.ts';
import { fristForBorgerViewOf } from './list-bookingfrister.ts';
import { MeetBookingfrist } from './meet-bookingfrist.ts';

/** A kommune or a-kasse sets a frist for an own borger, counting at once or from a later day (KAL-15, KAL-16, BOOK-23). */
@Injectable()
export class ActivateBookingfrist {
  constructor(
    private readonly access: AuthorityAccess,
    private readonly clock: Clock,
    private readonly change: ChangeBookingfrist,
    private readonly meet: MeetBookingfrist,
  ) {}

  async execute(call: CallOf<typeof activateBookingfrist>): Promise<AnswerOf<typeof activateBookingfrist>> {
    const { manager, body } = call;
    const { borgerId } = call.params;
    await this.access.toChange(call, borgerId, { purpose: 'Bookingfrist', fields: ['bookingfrist'] });
    const row = manager.create(BookingfristRow, { ...body, id: newId(), version: 1, borgerId, aktivFra: body.aktivFra ?? null, ...(await this.#beginning(manager, { ...body, borgerId })) });
    await manager.insert(BookingfristRow, row as never);
    await this.change.told(manager, row);
    return fristForBorgerViewOf(row);
  }

  async #beginning(manager: EntityManager, wish: { borgerId: string; samtaletype: string; aktivFra?: string | undefined }): Promise<Pick<BookingfristRow, 'status' | 'indfrietAf'>> {
    if (wish.aktivFra !== undefined && wish.aktivFra > this.clock.today()) return { status: 'planlagt', indfrietAf: null };
    const moedeId = await this.meet.fulfilling(manager, wish);
    return moedeId ? { status: 'indfriet', indfrietAf: moedeId } : { status: 'aktiv', indfrietAf: null };
  }
}
