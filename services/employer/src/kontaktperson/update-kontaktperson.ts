import { type BodyOf, commonProblems, type Principal, Refusal, type updateKontaktperson } from '@jobnet/contracts';
import { updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requirePNumre } from './require-p-numre.ts';
import { RequireTilknytning } from './require-tilknytning.ts';
import { KontaktpersonRecord } from './kontaktperson-record.ts';
import { Kontaktperson } from './kontaktperson.entity.ts';
import type { Kontaktlinje } from './kontaktperson.rules.ts';

interface Wish {
  readonly caller: Principal;
  readonly id: string;
  readonly wish: BodyOf<typeof updateKontaktperson>;
}

/** Changes the data of one's own or a colleague's entry (AG-KP-11, AG-KP-12). */
@Injectable()
export class UpdateKontaktperson {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly record: KontaktpersonRecord,
  ) {}

  async execute(manager: EntityManager, { caller, id, wish }: Wish): Promise<Kontaktlinje> {
    const { virksomhed } = await this.tilknytning.execute(manager, caller);
    const row = await manager.findOneBy(Kontaktperson, { id, cvr: virksomhed.cvr });
    if (!row) throw new Refusal(commonProblems.findesIkke);
    const { pNumre, ...oplysninger } = wish;
    requirePNumre(virksomhed, pNumre);
    const changes = { ...this.record.sealed(id, oplysninger), pNumre };
    await updateVersioned(manager, Kontaktperson, row, changes);
    return this.record.viewOf({ ...row, ...changes }, caller.id);
  }
}
