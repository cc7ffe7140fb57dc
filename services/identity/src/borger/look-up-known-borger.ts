import { borgerUkendt, commonProblems, type Principal, Refusal } from '@jobnet/contracts';
import { readCpr } from '@jobnet/reference-data';
import { AccessLog } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FindBorger } from './find-borger.ts';
import { notACpr } from './look-up-borger.ts';

/** ID-KODE-14: support finds the person who calls; one Jobnet does not know stays unknown. Every find is written to the access log. */
@Injectable()
export class LookUpKnownBorger {
  constructor(
    private readonly findBorger: FindBorger,
    private readonly accessLog: AccessLog,
  ) {}

  async execute(manager: EntityManager, question: { cpr: string; caller: Principal; requestId: string }) {
    const { caller, requestId } = question;
    const read = readCpr(question.cpr, { allowErstatning: true });
    if (!read.ok) throw new Refusal(commonProblems.ugyldigtInput, {}, [notACpr]);
    const borgerId = await this.findBorger.execute(manager, read.cpr.digits);
    if (!borgerId) throw new Refusal(borgerUkendt);
    await this.accessLog.record(manager, { caller, subjectBorgerId: borgerId, action: 'search', purpose: 'Support', fields: ['cpr'], requestId });
    return { borgerId };
  }
}
