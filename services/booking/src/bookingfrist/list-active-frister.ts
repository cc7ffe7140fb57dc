import type { AnswerOf, showBookingstatus } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { BookingfristRow } from './bookingfrist.entity.ts';
import { demandsStraks, isShownOn } from './bookingfrist.rules.ts';

type Frist = AnswerOf<typeof showBookingstatus>['bookingfrister'][number];

/** A borger's frister that count today (KAL-15, KAL-16), and the one that was not kept. */
@Injectable()
export class ListActiveFrister {
  constructor(private readonly clock: Clock) {}

  /** The active ones, the nearest first; and the earliest that demands straksbooking. */
  async execute(manager: EntityManager, borgerId: string): Promise<{ readonly aktive: Frist[]; readonly straks?: Frist }> {
    const rows = await manager.find(BookingfristRow, { where: { borgerId, status: In(['aktiv', 'overskredet']) }, order: { frist: 'ASC', id: 'ASC' } });
    const today = this.clock.today();
    const straks = rows.find((row) => demandsStraks(row, today));
    return { aktive: rows.filter((row) => isShownOn(row, today)).map(fristViewOf), ...(straks ? { straks: fristViewOf(straks) } : {}) };
  }
}

/** A frist as its borger sees it. */
export const fristViewOf = ({ id, frist, samtaletype, grund }: BookingfristRow): Frist => ({ bookingfristId: id, frist, samtaletype, grund });
