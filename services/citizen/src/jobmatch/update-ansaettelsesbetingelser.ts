import type { AnswerOf, updateAnsaettelsesbetingelser, updateAnsaettelsesbetingelserForBorger } from '@jobnet/contracts';
import { Clock, updateVersioned } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockBorger } from '../borger/lock-borger.ts';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { Jobmatch } from './jobmatch.entity.ts';
import { decideBetingelser, showBetingelser } from './jobmatch.rules.ts';
import { loadJobmatch } from './load-jobmatch.ts';

type Answer = AnswerOf<typeof updateAnsaettelsesbetingelser>;

/** JM-03, JM-10: replaces what is marked, for the borger or on the borger's behalf. */
@Injectable()
export class UpdateAnsaettelsesbetingelser {
  constructor(
    private readonly clock: Clock,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof updateAnsaettelsesbetingelser>): Promise<Answer> {
    const borgerId = borgerOf(call.principal);
    await lockBorger(call.manager, borgerId);
    return this.#save(call.manager, borgerId, call.body.valgte);
  }

  async executeForBorger(call: CallOf<typeof updateAnsaettelsesbetingelserForBorger>): Promise<Answer> {
    await lockBorger(call.manager, call.params.borgerId);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Ansættelsesbetingelser', fields: ['ansaettelsesbetingelser'] });
    return this.#save(call.manager, call.params.borgerId, call.body.valgte);
  }

  async #save(manager: EntityManager, borgerId: string, wish: readonly string[]): Promise<Answer> {
    const today = this.clock.today();
    const { kontaktgruppe } = await loadJobmatch(manager, borgerId, today);
    const valgte = decideBetingelser(wish, { kontaktgruppe, today });
    const current = await manager.findOneBy(Jobmatch, { id: borgerId });
    if (current) await updateVersioned(manager, Jobmatch, current, { ansaettelsesbetingelser: valgte });
    else await manager.insert(Jobmatch, { id: borgerId, ansaettelsesbetingelser: valgte, version: 1 });
    return showBetingelser(valgte, kontaktgruppe);
  }
}
