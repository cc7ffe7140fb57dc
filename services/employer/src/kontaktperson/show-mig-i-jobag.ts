import type { AnswerOf, Principal, showMigIJobag } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireTilknytning } from './require-tilknytning.ts';
import { KontaktpersonRecord } from './kontaktperson-record.ts';
import { rettighederAf, VILKAAR_VERSION } from './kontaktperson.rules.ts';

/** Everything JobAG's frame needs: company, link, menu (AG-11, AG-KP-02, AG-KP-09, AG-KF-02). */
@Injectable()
export class ShowMigIJobag {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly record: KontaktpersonRecord,
  ) {}

  async execute(manager: EntityManager, caller: Principal): Promise<AnswerOf<typeof showMigIJobag>> {
    const { virksomhed, kontaktperson } = await this.tilknytning.open(manager, caller);
    const { cvr, konfliktramt, stamdata } = virksomhed;
    return {
      virksomhed: { cvr, navn: stamdata.navn, konfliktramt },
      tilknyttet: kontaktperson !== undefined,
      ...(kontaktperson ? { kontaktperson: { kontaktpersonId: kontaktperson.id, navn: this.record.open(kontaktperson).navn } } : {}),
      rettigheder: rettighederAf({ tilknyttet: kontaktperson !== undefined, konfliktramt }),
      vilkaarVersion: VILKAAR_VERSION,
    };
  }
}
