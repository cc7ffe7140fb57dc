import { commonProblems, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BeskedRow } from './besked.entity.ts';

/** Marks one of the borger's own messages as read; the first time counts (MSG-02). */
@Injectable()
export class MarkBeskedRead {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, borgerId: string, beskedId: string): Promise<void> {
    const row = await manager.findOne(BeskedRow, { where: { id: beskedId, borgerId }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    if (row.laest) return;
    row.laest = this.clock.now();
    await manager.save(row);
  }
}
