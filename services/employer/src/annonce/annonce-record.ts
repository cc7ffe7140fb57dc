import { Clock, FieldCipher, newId, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, type QueryDeepPartialEntity } from 'typeorm';
import { Annonce } from './annonce.entity.ts';
import type { Annonceindhold } from './annonce.rules.ts';

/** Who is told of the decision about an ad. */
export interface Indsender {
  readonly navn: string;
  readonly email: string;
}

/** A new ad, before it has an id. */
export interface NyAnnonce extends Pick<Annonce, 'cvr' | 'anonym' | 'organisation' | 'organisationTypeId'> {
  readonly indsender: Indsender;
  readonly indhold: Annonceindhold;
}

/** Stores ads. Each save is one version; each event takes one of its own. */
@Injectable()
export class AnnonceRecord {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** A new ad that waits for approval; its id is a GUID (ANN-24). */
  async add(manager: EntityManager, { indsender, indhold, ...wish }: NyAnnonce): Promise<Annonce> {
    const id = newId();
    const now = this.clock.now();
    const row: Annonce = {
      id, version: 1, ...wish, indsender: this.cipher.encrypt(JSON.stringify(indsender), indsenderContext(id)), ventende: indhold, indsendtAt: now,
      afvisning: null, godkendt: null, publiceresFra: null, publiceresTil: null, paaJobnet: false, oprettetAt: now, aendretAt: now,
      afsluttetAt: null, slettetAt: null, slettetAf: null,
    };
    await manager.insert(Annonce, row as QueryDeepPartialEntity<Annonce>);
    return row;
  }

  /** Loads an ad that is not deleted, to be shown. */
  find(manager: EntityManager, id: string): Promise<Annonce | null> {
    return manager.findOneBy(Annonce, { id, slettetAt: IsNull() });
  }

  /** The same, locked, to be changed: two commands on one ad wait for each other. */
  lock(manager: EntityManager, id: string): Promise<Annonce | null> {
    return manager.findOne(Annonce, { where: { id, slettetAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  /** Saves changes as the next version. */
  async save(manager: EntityManager, row: Annonce, changes: Partial<Omit<Annonce, 'id' | 'version'>>): Promise<Annonce> {
    await updateVersioned(manager, Annonce, row, changes as QueryDeepPartialEntity<Omit<Annonce, 'id' | 'version'>>);
    return { ...row, ...changes, version: row.version + 1 };
  }

  indsenderOf(row: Annonce): Indsender {
    return JSON.parse(this.cipher.decrypt(row.indsender, indsenderContext(row.id))) as Indsender;
  }
}

/** What a sealed sender is bound to. */
export const indsenderContext = (id: string): string => `annonce:${id}:indsender`;
