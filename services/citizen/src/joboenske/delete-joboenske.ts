import { commonProblems, type deleteJoboenske, Refusal } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { Joboenske } from './joboenske.entity.ts';
import { recordJoboenske } from './record-joboenske.ts';

/** JM-08: the borger deletes a line; the history holds the deletion at once. */
@Injectable()
export class DeleteJoboenske {
  constructor(private readonly clock: Clock) {}

  async execute(call: CallOf<typeof deleteJoboenske>): Promise<void> {
    const { manager } = call;
    const borgerId = borgerOf(call.principal);
    await lockBorger(manager, borgerId);
    const row = await manager.findOneBy(Joboenske, { id: call.params.joboenskeId, borgerId });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    await manager.delete(Joboenske, { id: row.id });
    await recordJoboenske(manager, [row], { borgerId, haendelse: 'slettet', aarsag: 'borger', at: this.clock.now() });
  }
}
