import type { AnswerOf, showAnsaettelsesbetingelser, showAnsaettelsesbetingelserForBorger } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { showBetingelser } from './jobmatch.rules.ts';
import { loadJobmatch } from './load-jobmatch.ts';

type Answer = AnswerOf<typeof showAnsaettelsesbetingelser>;

/** JM-03, JM-10: what is marked, and whether the borger may change it. */
@Injectable()
export class ShowAnsaettelsesbetingelser {
  constructor(
    private readonly clock: Clock,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  execute(call: CallOf<typeof showAnsaettelsesbetingelser>): Promise<Answer> {
    return this.#stateOf(call.manager, borgerOf(call.principal));
  }

  async executeForBorger(call: CallOf<typeof showAnsaettelsesbetingelserForBorger>): Promise<Answer> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Ansættelsesbetingelser', fields: ['ansaettelsesbetingelser'] });
    return this.#stateOf(call.manager, call.params.borgerId);
  }

  async #stateOf(manager: EntityManager, borgerId: string): Promise<Answer> {
    const { valgte, kontaktgruppe } = await loadJobmatch(manager, borgerId, this.clock.today());
    return showBetingelser(valgte, kontaktgruppe);
  }
}
