import { type BodyOf, type createKontaktperson, ikkeTilknyttet, loginAlleredeTilknyttet, type Principal, Refusal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requirePNumre } from './require-p-numre.ts';
import { RequireTilknytning } from './require-tilknytning.ts';
import { KontaktpersonRecord } from './kontaktperson-record.ts';
import type { Kontaktlinje } from './kontaktperson.rules.ts';
import { LinkKontaktperson } from './link-kontaktperson.ts';

/** Creates a colleague as contact (AG-KP-16), or at first login oneself, linked at once (AG-KP-14). */
@Injectable()
export class CreateKontaktperson {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly record: KontaktpersonRecord,
    private readonly links: LinkKontaktperson,
  ) {}

  async execute(manager: EntityManager, { caller, wish }: { caller: Principal; wish: BodyOf<typeof createKontaktperson> }): Promise<Kontaktlinje> {
    const { virksomhed, kontaktperson } = await this.tilknytning.open(manager, caller);
    const { mig, ...oplysninger } = wish;
    if (mig && kontaktperson) throw new Refusal(loginAlleredeTilknyttet);
    if (!mig && !kontaktperson) throw new Refusal(ikkeTilknyttet);
    requirePNumre(virksomhed, oplysninger.pNumre);
    const row = await this.record.add(manager, virksomhed.cvr, oplysninger);
    return mig ? this.links.link(manager, row, { caller, accept: mig }) : this.record.viewOf(row, caller.id);
  }
}
