import { type AnswerOf, type checkAnnonce, commonProblems, type Principal, Refusal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireTilknytning, type Tilknytning } from '../kontaktperson/require-tilknytning.ts';
import { AnnonceRecord } from './annonce-record.ts';
import type { Udkast } from './annonce-tjek.rules.ts';
import type { Annonce } from './annonce.entity.ts';
import type { Annonceindhold } from './annonce.rules.ts';
import { CompleteAnnonce } from './complete-annonce.ts';
import { UpdateAnnonce } from './update-annonce.ts';

interface Own {
  readonly caller: Principal;
  readonly id: string;
}

/** What a linked kontaktperson does to its company's ads; others' do not exist here, nor do authorities' anonymous ones (ANN-13). */
@Injectable()
export class EditOwnAnnonce {
  constructor(
    private readonly tilknytning: RequireTilknytning,
    private readonly record: AnnonceRecord,
    private readonly completing: CompleteAnnonce,
    private readonly updating: UpdateAnnonce,
  ) {}

  async find(manager: EntityManager, own: Own): Promise<Annonce> {
    const { virksomhed } = await this.tilknytning.execute(manager, own.caller);
    return requireOwn(await this.record.find(manager, own.id), virksomhed.cvr);
  }

  /** ANN-26: what does not fit together so far. */
  async check(manager: EntityManager, { caller, udkast }: { caller: Principal; udkast: Udkast }): Promise<AnswerOf<typeof checkAnnonce>> {
    const { virksomhed } = await this.tilknytning.execute(manager, caller);
    return { fejl: await this.completing.check(manager, udkast, { virksomhed, myndighed: false, naar: 'undervejs' }) };
  }

  async change(manager: EntityManager, { wish, version, ...own }: Own & { wish: Annonceindhold; version: number }): Promise<Annonce> {
    const { row, virksomhed } = await this.#lock(manager, own);
    return this.updating.change(manager, row, { wish, version, afsender: { virksomhed, myndighed: false } });
  }

  async close(manager: EntityManager, { version, ...own }: Own & { version: number | undefined }): Promise<Annonce> {
    return this.updating.close(manager, (await this.#lock(manager, own)).row, version);
  }

  async delete(manager: EntityManager, own: Own): Promise<void> {
    await this.updating.delete(manager, (await this.#lock(manager, own)).row, own.caller.id);
  }

  async #lock(manager: EntityManager, { caller, id }: Own): Promise<Tilknytning & { row: Annonce }> {
    const tilknytning = await this.tilknytning.execute(manager, caller);
    return { ...tilknytning, row: requireOwn(await this.record.lock(manager, id), tilknytning.virksomhed.cvr) };
  }
}

const requireOwn = (row: Annonce | null, cvr: string): Annonce => {
  if (!row || row.anonym || row.cvr !== cvr) throw new Refusal(commonProblems.findesIkke);
  return row;
};
