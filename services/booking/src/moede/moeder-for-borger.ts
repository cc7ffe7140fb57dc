import {
  type AnswerOf, type cancelMoedeForBorger, type listMoederForBorger, type registerMoedeForBorger, type updateMoedeForBorger,
} from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { AuthorityAccess } from '../borger/authority-access.ts';
import { AuthorityMoede } from './authority-moede.ts';
import { moederInPeriod } from './list-moeder.ts';
import { isOpenTo } from './moede.rules.ts';
import { MoedeView } from './moede-view.ts';

type Answer = AnswerOf<typeof registerMoedeForBorger>;

const looked = { purpose: 'Møder', fields: ['møde'] };

/** What an authority does about one own borger's meetings (BOOK-05, BOOK-06, BOOK-27, BOOK-29). */
@Injectable()
export class MoederForBorger {
  constructor(
    private readonly access: AuthorityAccess,
    private readonly moeder: AuthorityMoede,
    private readonly view: MoedeView,
  ) {}

  async list(call: CallOf<typeof listMoederForBorger>): Promise<AnswerOf<typeof listMoederForBorger>> {
    const { borgerId } = call.params;
    await this.access.toRead(call, borgerId, looked);
    const rows = await moederInPeriod(call.manager, { borgerId, ...call.query });
    const open = rows.filter(({ samtaletype }) => isOpenTo(call.principal.organisation?.kind, samtaletype));
    return { items: open.map((row) => this.view.detailsOf(row)) };
  }

  async register(call: CallOf<typeof registerMoedeForBorger>): Promise<Answer> {
    const { borgerId } = call.params;
    await this.access.toChange(call, borgerId, looked);
    this.moeder.check(call.principal, call.body);
    return this.view.detailsOf(await this.moeder.make(call.manager, call.principal, { borgerId, input: call.body }));
  }

  async update(call: CallOf<typeof updateMoedeForBorger>): Promise<Answer> {
    const moede = await this.#own(call);
    this.moeder.check(call.principal, call.body);
    return this.view.detailsOf(await this.moeder.edit(call.manager, moede, call.body));
  }

  async cancel(call: CallOf<typeof cancelMoedeForBorger>): Promise<Answer> {
    return this.view.detailsOf(await this.moeder.cancel(call.manager, await this.#own(call)));
  }

  /** A meeting that the caller made. */
  async #own(call: CallOf<typeof updateMoedeForBorger> | CallOf<typeof cancelMoedeForBorger>) {
    const { borgerId, moedeId } = call.params;
    await this.access.toChange(call, borgerId, looked);
    return this.moeder.require(call.manager, call.principal, { id: moedeId, borgerId });
  }
}
