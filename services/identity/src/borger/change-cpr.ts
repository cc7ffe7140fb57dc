import { type AnswerOf, type changeCpr, commonProblems, cprChanged, cprTilhoererAnden, Refusal } from '@jobnet/contracts';
import { Outbox } from '@jobnet/messaging';
import { readCpr } from '@jobnet/reference-data';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { BorgerRow } from './borger.entity.ts';
import { FindBorger } from './find-borger.ts';
import { notACpr } from './look-up-borger.ts';
import { SealedNumbers } from './sealed-numbers.ts';

type Call = CallOf<typeof changeCpr>;

/**
 * The own kommune registers a person's new CPR number. The borgerId stays; the former number is kept and still finds the person, so that a
 * fagsystem that has not heard of the change makes no second one; and who holds a copy is told.
 */
@Injectable()
export class ChangeCpr {
  constructor(
    private readonly ownBorger: RequireOwnBorger,
    private readonly findBorger: FindBorger,
    private readonly numbers: SealedNumbers,
    private readonly outbox: Outbox,
  ) {}

  async execute(call: Call): Promise<AnswerOf<typeof changeCpr>> {
    const { manager, principal, body } = call;
    const { borgerId } = call.params;
    const read = readCpr(body.cpr);
    if (!read.ok) throw new Refusal(commonProblems.ugyldigtInput, {}, [notACpr]);
    if (principal.organisation?.kind !== 'kommune') throw new Refusal(commonProblems.ingenAdgang);
    await this.ownBorger.check(call, { action: 'change', purpose: 'Nyt CPR-nummer', fields: ['cpr'] });
    const borger = await manager.findOneOrFail(BorgerRow, { where: { id: borgerId }, lock: { mode: 'pessimistic_write' } });
    const { digits } = read.cpr;
    const holder = await this.findBorger.execute(manager, digits);
    if (holder && holder !== borgerId) throw new Refusal(cprTilhoererAnden);
    if (await this.numbers.replace(manager, borger, digits)) {
      this.outbox.add(manager, cprChanged, { subject: borgerId, sequence: borger.version + 1, data: { borgerId }, claim: { cpr: digits } });
    }
    return { borgerId };
  }
}
