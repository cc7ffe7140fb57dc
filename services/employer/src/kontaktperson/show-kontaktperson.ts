import { commonProblems, type Principal, Refusal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireTilknytning } from './require-tilknytning.ts';
import { KontaktpersonRecord } from './kontaktperson-record.ts';
import { Kontaktperson } from './kontaktperson.entity.ts';
import type { Kontaktlinje } from './kontaktperson.rules.ts';

/** One kontaktperson of the caller's company (AG-KP-11). */
@Injectable()
export class ShowKontaktperson {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly record: KontaktpersonRecord,
  ) {}

  async execute(manager: EntityManager, { caller, id }: { caller: Principal; id: string }): Promise<Kontaktlinje> {
    const { virksomhed } = await this.tilknytning.execute(manager, caller);
    const row = await manager.findOneBy(Kontaktperson, { id, cvr: virksomhed.cvr });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    return this.record.viewOf(row, caller.id);
  }
}
