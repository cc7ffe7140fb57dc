import type { AnswerOf, listVirksomhederIJobag } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Virksomhed } from './virksomhed.entity.ts';

/** AG-08: those of some companies that use JobAG, by CVR number. */
@Injectable()
export class ListVirksomhederIJobag {
  async execute(manager: EntityManager, cvr: readonly string[]): Promise<AnswerOf<typeof listVirksomhederIJobag>> {
    const found = await manager.find(Virksomhed, { select: { cvr: true }, where: { cvr: In([...cvr]), jobagIBrugFra: Not(IsNull()) }, order: { cvr: 'ASC' } });
    return { items: found.map((one) => ({ cvr: one.cvr })) };
  }
}
