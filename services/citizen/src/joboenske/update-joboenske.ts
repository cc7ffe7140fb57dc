import { type AnswerOf, commonProblems, Refusal, type updateJoboenske } from '@jobnet/contracts';
import { Clock, updateVersioned } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { Joboenske } from './joboenske.entity.ts';
import { checkErfaring } from './joboenske.rules.ts';
import { loadJoboensker, toJoboenske } from './load-joboensker.ts';
import { recordJoboenske } from './record-joboenske.ts';

/** JM-06: the borger changes uddannelse and erfaring of one line. */
@Injectable()
export class UpdateJoboenske {
  constructor(private readonly clock: Clock) {}

  async execute(call: CallOf<typeof updateJoboenske>): Promise<AnswerOf<typeof updateJoboenske>> {
    const { manager, body } = call;
    const borgerId = borgerOf(call.principal);
    await lockBorger(manager, borgerId);
    checkErfaring(body.erfaring);
    const row = await manager.findOneBy(Joboenske, { id: call.params.joboenskeId, borgerId });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    await updateVersioned(manager, Joboenske, row, { harUddannelse: body.harUddannelse, erfaring: body.erfaring });
    await recordJoboenske(manager, [row], { borgerId, haendelse: 'rettet', aarsag: 'borger', at: this.clock.now() });
    const lines = await loadJoboensker(manager, borgerId);
    return toJoboenske(lines.find((line) => line.id === row.id) as (typeof lines)[number], this.clock.today());
  }
}
