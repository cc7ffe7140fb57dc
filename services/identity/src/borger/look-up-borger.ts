import { commonProblems, type Principal, Refusal } from '@jobnet/contracts';
import { readCpr } from '@jobnet/reference-data';
import { AccessLog } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProvisionBorger } from './provision-borger.ts';

/** What to say of a number that is none. */
export const notACpr = { pointer: '/cpr', code: 'cpr', message: 'Skriv et CPR-nummer med 10 cifre, hvor de første 6 er en dato.' };

/**
 * An authority asks for the borgerId of a CPR number; a person never seen is made known. Any authority with the scope may ask, since
 * whose borger it is is citizen's to know: each service checks that for itself. Every question is written to the access log.
 */
@Injectable()
export class LookUpBorger {
  constructor(
    private readonly provisionBorger: ProvisionBorger,
    private readonly accessLog: AccessLog,
  ) {}

  async execute(manager: EntityManager, question: { cpr: string; caller: Principal; requestId: string }) {
    const read = readCpr(question.cpr);
    if (!read.ok) throw new Refusal(commonProblems.ugyldigtInput, {}, [notACpr]);
    const borgerId = await this.provisionBorger.execute(manager, read.cpr.digits);
    await this.accessLog.record(manager, {
      caller: question.caller,
      subjectBorgerId: borgerId,
      action: 'search',
      purpose: 'Opslag på CPR-nummer',
      fields: ['cpr'],
      requestId: question.requestId,
    });
    return { borgerId };
  }
}
