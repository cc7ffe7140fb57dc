import type { AnswerOf, showJobmatch, showLanding } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { jobmatchOf } from './jobmatch.rules.ts';
import { loadJobmatch } from './load-jobmatch.ts';

/** JM-04: whether Jobmatch is completed, and what follows for the landing page (ID-LOGIN-03, ID-LOGIN-04). */
@Injectable()
export class ShowJobmatch {
  constructor(private readonly clock: Clock) {}

  async execute(call: Pick<CallOf<typeof showJobmatch>, 'manager' | 'principal'>): Promise<AnswerOf<typeof showJobmatch>> {
    return jobmatchOf(await loadJobmatch(call.manager, borgerOf(call.principal), this.clock.today()));
  }

  async landing(call: CallOf<typeof showLanding>): Promise<AnswerOf<typeof showLanding>> {
    const { udfyldt } = await this.execute(call);
    return { page: udfyldt ? 'find-job-med-jobforslag' : 'find-job' };
  }
}
