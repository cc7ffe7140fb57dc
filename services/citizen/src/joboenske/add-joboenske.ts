import type { addJoboenske, AnswerOf } from '@jobnet/contracts';
import { Clock, newId } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { Stillingsbetegnelse } from '../stillingsbetegnelse/stillingsbetegnelse.entity.ts';
import { Joboenske } from './joboenske.entity.ts';
import { checkAdd, checkErfaring } from './joboenske.rules.ts';
import { loadJoboensker, toJoboenske } from './load-joboensker.ts';
import { recordJoboenske } from './record-joboenske.ts';

/** JM-05, TIL-09: the borger adds a stillingsbetegnelse or an alias. */
@Injectable()
export class AddJoboenske {
  constructor(private readonly clock: Clock) {}

  async execute(call: CallOf<typeof addJoboenske>): Promise<AnswerOf<typeof addJoboenske>> {
    const { manager, body } = call;
    const borgerId = borgerOf(call.principal);
    await lockBorger(manager, borgerId);
    const today = this.clock.today();
    const facts = await manager.findOneBy(Stillingsbetegnelse, { conceptUri: body.conceptUri });
    checkErfaring(body.erfaring);
    checkAdd(body, { existing: await loadJoboensker(manager, borgerId), facts: facts ?? undefined, today });
    const now = this.clock.now();
    const row = { id: newId(), borgerId, ...body, aliasId: body.aliasId ?? null, registreretAt: now, version: 1 };
    await manager.insert(Joboenske, row);
    await recordJoboenske(manager, [row], { borgerId, haendelse: 'tilfoejet', aarsag: 'borger', at: now });
    const added = (await loadJoboensker(manager, borgerId)).find((line) => line.id === row.id);
    return toJoboenske(added as NonNullable<typeof added>, today);
  }
}
