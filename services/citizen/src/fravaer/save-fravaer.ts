import { Clock, newId, Outbox, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBorger } from '../borger/lock-borger.ts';
import { type BorgerCall, RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { Fravaer } from './fravaer.entity.ts';
import type { Fravaersperiode } from './fravaer.rules.ts';
import { eventOf } from './tell-fravaer.ts';

/** The one place where an absence comes into being or changes: loads what the rules need, saves and tells. */
@Injectable()
export class SaveFravaer {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  /** What stands for an own borger, locked, and today. */
  async begin(call: BorgerCall): Promise<{ readonly existing: readonly Fravaer[]; readonly today: string }> {
    const { borgerId } = call.params;
    await lockBorger(call.manager, borgerId);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Fravær', fields: ['fravaer'] });
    const existing = await call.manager.find(Fravaer, { where: { borgerId, status: 'registreret' }, order: { id: 'ASC' } });
    return { existing, today: this.clock.today() };
  }

  async insert(manager: EntityManager, borgerId: string, period: Fravaersperiode): Promise<Fravaer> {
    const row: Fravaer = { id: newId(), borgerId, status: 'registreret', ...period, registreretAt: this.clock.now(), version: 1 };
    await manager.insert(Fravaer, row);
    eventOf(row)?.tell(this.outbox, manager);
    return row;
  }

  async change(manager: EntityManager, row: Fravaer, changes: Partial<Pick<Fravaer, 'status' | 'til'>>): Promise<Fravaer> {
    await updateVersioned(manager, Fravaer, row, changes);
    const changed = { ...row, ...changes, version: row.version + 1 };
    eventOf(changed)?.tell(this.outbox, manager);
    return changed;
  }
}
