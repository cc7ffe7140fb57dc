import { annonceUgyldig, type BodyOf, type FieldError, type Principal, Refusal, type submitMyndighedsannonce } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnonceRecord } from '../annonce/annonce-record.ts';
import type { Annonce } from '../annonce/annonce.entity.ts';
import { CompleteAnnonce } from '../annonce/complete-annonce.ts';
import { FetchVirksomhed } from '../virksomhed/fetch-virksomhed.ts';
import { tjekAdgang } from '../virksomhed/virksomhed.rules.ts';
import { myndighedAf } from './myndighed.rules.ts';

type Wish = BodyOf<typeof submitMyndighedsannonce>;

/** An authority sends an ad for a company, anonymous or not, through the same rules and to the same queue as JobAG (ANN-12, ANN-13, ANN-34). */
@Injectable()
export class SubmitMyndighedsannonce {
  constructor(
    private readonly virksomheder: FetchVirksomhed,
    private readonly completing: CompleteAnnonce,
    private readonly record: AnnonceRecord,
  ) {}

  async execute(manager: EntityManager, { caller, wish }: { caller: Principal; wish: Wish }): Promise<Annonce> {
    const myndighed = myndighedAf(caller.organisation);
    const { cvr, organisationTypeId, indsender, ...indhold } = wish;
    const fejl = [...manglerVirksomhed(wish), ...forkertType(organisationTypeId, myndighed.organisationTypeId)];
    if (fejl.length > 0) throw new Refusal(annonceUgyldig, {}, fejl);
    const virksomhed = cvr ? await this.virksomheder.execute(manager, cvr) : undefined;
    if (virksomhed) tjekAdgang(virksomhed);
    const complete = await this.completing.execute(manager, indhold, { virksomhed, myndighed: true });
    return this.record.add(manager, { cvr: cvr ?? null, anonym: complete.anonym, ...myndighed, indsender, indhold: complete });
  }
}

const manglerVirksomhed = ({ cvr, anonym }: Wish): FieldError[] =>
  cvr || anonym ? [] : [{ pointer: '/cvr', code: 'cvr-mangler', message: 'Angiv virksomhedens CVR-nummer. Det kan kun udelades på en anonym annonce.' }];

const forkertType = (oensket: string | undefined, egen: string): FieldError[] =>
  !oensket || oensket === egen ? [] : [{ pointer: '/organisationTypeId', code: 'organisationstype', message: 'OrganisationTypeId skal være jeres egen organisations type.' }];
