import type { AnswerOf, listJoboensker, listJoboenskerForBorger } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { MAX_SOEGTE_STILLINGSBETEGNELSER } from '@jobnet/reference-data';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { loadJoboensker, toJoboenske } from './load-joboensker.ts';

type Answer = AnswerOf<typeof listJoboensker>;

/** JM-06, JM-07: the list, the same rows for the borger and for the borger's authorities. */
@Injectable()
export class ListJoboensker {
  constructor(
    private readonly clock: Clock,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  execute(call: CallOf<typeof listJoboensker>): Promise<Answer> {
    return this.#listOf(call.manager, borgerOf(call.principal));
  }

  async executeForBorger(call: CallOf<typeof listJoboenskerForBorger>): Promise<Answer> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Jeg søger job som', fields: ['joboensker'] });
    return this.#listOf(call.manager, call.params.borgerId);
  }

  async #listOf(manager: EntityManager, borgerId: string): Promise<Answer> {
    const today = this.clock.today();
    const lines = await loadJoboensker(manager, borgerId);
    return { items: lines.map((line) => toJoboenske(line, today)), max: MAX_SOEGTE_STILLINGSBETEGNELSER };
  }
}
