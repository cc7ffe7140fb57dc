import { FieldCipher, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BrugerkoderRow } from './brugerkoder.entity.ts';
import { normaltBrugernavn } from './brugerkoder.rules.ts';

type Ny = Omit<BrugerkoderRow, 'id' | 'version' | 'sealedBrugernavn' | 'brugernavnIndex'>;

const firstVersion = 1;

/** The row of brugerkoder and the sealed brugernavn in it. */
@Injectable()
export class BrugerkoderRecord {
  constructor(private readonly cipher: FieldCipher) {}

  /** Adds brugerkoder; undefined when the borger has some, or the brugernavn is taken. */
  async add(manager: EntityManager, brugernavn: string, ny: Ny): Promise<BrugerkoderRow | undefined> {
    const id = newId();
    const row = { id, version: firstVersion, sealedBrugernavn: this.cipher.encrypt(brugernavn, brugernavnContext(id)), brugernavnIndex: this.indexOf(brugernavn), ...ny };
    const inserted = await manager.createQueryBuilder().insert().into(BrugerkoderRow).values(row).orIgnore().returning('id').execute();
    return (inserted.raw as unknown[]).length > 0 ? row : undefined;
  }

  ofBorger(manager: EntityManager, borgerId: string): Promise<BrugerkoderRow | null> {
    return manager.findOneBy(BrugerkoderRow, { borgerId });
  }

  ofBrugernavn(manager: EntityManager, brugernavn: string): Promise<BrugerkoderRow | null> {
    return manager.findOneBy(BrugerkoderRow, { brugernavnIndex: this.indexOf(brugernavn) });
  }

  brugernavnOf(row: BrugerkoderRow): string {
    return this.cipher.decrypt(row.sealedBrugernavn, brugernavnContext(row.id));
  }

  /** What a browser keeps after a login: only here can it be made, and it says nothing of the brugernavn. */
  browserMark(brugernavn: string): string {
    return this.cipher.blindIndex(`kendt-browser:${normaltBrugernavn(brugernavn)}`);
  }

  indexOf(brugernavn: string): string {
    return this.cipher.blindIndex(`brugernavn:${normaltBrugernavn(brugernavn)}`);
  }
}

/** The place a brugernavn is sealed for. */
export const brugernavnContext = (id: string): string => `brugerkoder:${id}:brugernavn`;
