import { commonProblems, type deleteJobagent, Refusal } from '@jobnet/contracts';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { lockBorger } from '../borger/lock-borger.ts';
import { Jobagent } from './jobagent.entity.ts';

/** AGENT-01: a deleted jobagent finds nothing more; its matches go with it. */
@Injectable()
export class DeleteJobagent {
  async execute(call: CallOf<typeof deleteJobagent>): Promise<void> {
    const borgerId = borgerOf(call.principal);
    await lockBorger(call.manager, borgerId);
    const result = await call.manager.delete(Jobagent, { id: call.params.jobagentId, borgerId });
    if (result.affected !== 1) throw new Refusal(commonProblems.findesIkke);
  }
}
