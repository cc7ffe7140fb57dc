import { commonProblems, type Principal, Refusal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnonceRecord } from '../annonce/annonce-record.ts';
import type { Annonce } from '../annonce/annonce.entity.ts';
import type { Annonceindhold } from '../annonce/annonce.rules.ts';
import { UpdateAnnonce } from '../annonce/update-annonce.ts';
import { Virksomhed } from '../virksomhed/virksomhed.entity.ts';
import { myndighedAf } from './myndighed.rules.ts';

interface Own {
  readonly caller: Principal;
  readonly id: string;
}

/** What an authority does to an ad its own organisation created; others' do not exist here (ANN-34). */
@Injectable()
export class EditMyndighedsannonce {
  constructor(
    private readonly record: AnnonceRecord,
    private readonly updating: UpdateAnnonce,
  ) {}

  async find(manager: EntityManager, { caller, id }: Own): Promise<Annonce> {
    return requireOwn(await this.record.find(manager, id), caller);
  }

  async change(manager: EntityManager, { wish, version, ...own }: Own & { wish: Annonceindhold; version: number }): Promise<Annonce> {
    const row = requireOwn(await this.record.lock(manager, own.id), own.caller);
    const virksomhed = row.cvr ? await manager.findOneByOrFail(Virksomhed, { cvr: row.cvr }) : undefined;
    return this.updating.change(manager, row, { wish, version, afsender: { virksomhed, myndighed: true } });
  }

  async close(manager: EntityManager, { version, ...own }: Own & { version: number | undefined }): Promise<Annonce> {
    return this.updating.close(manager, requireOwn(await this.record.lock(manager, own.id), own.caller), version);
  }
}

const requireOwn = (row: Annonce | null, caller: Principal): Annonce => {
  const { organisation } = myndighedAf(caller.organisation);
  if (!row || row.organisation !== organisation) throw new Refusal(commonProblems.findesIkke);
  return row;
};
