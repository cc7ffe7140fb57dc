import type { AnswerOf, listBookingfrister } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { isShownOn } from './bookingfrist.rules.ts';

type Frist = AnswerOf<typeof listBookingfrister>['items'][number];

/** A borger's active frister, the nearest first (KAL-15, KAL-16). */
@Injectable()
export class ListActiveFrister {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, borgerId: string): Promise<Frist[]> {
    const rows = await manager.find(BookingfristRow, { where: { borgerId, status: 'aktiv' }, order: { frist: 'ASC' } });
    return rows.filter((row) => isShownOn(row, this.clock.today())).map(fristViewOf);
  }
}

/** A frist as borger and authority see it. */
export const fristViewOf = ({ id, frist, samtaletype, grund }: BookingfristRow): Frist => ({ bookingfristId: id, frist, samtaletype, grund });
