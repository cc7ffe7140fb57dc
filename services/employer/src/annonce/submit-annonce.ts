import type { Principal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KontaktpersonRecord } from '../kontaktperson/kontaktperson-record.ts';
import { RequireTilknytning } from '../kontaktperson/require-tilknytning.ts';
import { AnnonceRecord } from './annonce-record.ts';
import type { Annonce } from './annonce.entity.ts';
import type { Annonceindhold } from './annonce.rules.ts';
import { CompleteAnnonce } from './complete-annonce.ts';

/** A linked kontaktperson sends a new ad to approval; a konfliktramt company may too (AG-KF-01, ANN-16). */
@Injectable()
export class SubmitAnnonce {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly kontaktpersoner: KontaktpersonRecord,
    private readonly completing: CompleteAnnonce,
    private readonly record: AnnonceRecord,
  ) {}

  async execute(manager: EntityManager, { caller, wish }: { caller: Principal; wish: Annonceindhold }): Promise<Annonce> {
    const { virksomhed, kontaktperson } = await this.tilknytning.execute(manager, caller);
    const indhold = await this.completing.execute(manager, wish, { virksomhed, myndighed: false });
    const { navn, email } = this.kontaktpersoner.open(kontaktperson);
    return this.record.add(manager, {
      cvr: virksomhed.cvr, anonym: false, organisation: null, organisationTypeId: null, indsender: { navn, email }, indhold,
    });
  }
}
