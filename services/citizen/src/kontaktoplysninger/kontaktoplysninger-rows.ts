import { FieldCipher, newId, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Kontaktoplysninger } from './kontaktoplysninger.entity.ts';
import { ingenKontakt, type KontaktState } from './kontaktoplysninger.rules.ts';

/** The columns that are sealed, under the names they have when opened. */
export const sealedFields = ['navn', 'email', 'nyEmail', 'telefon'] as const;
type SealedField = (typeof sealedFields)[number];

/** An opened row; `version` 0 is a borger without one. */
export interface KontaktRow {
  readonly id: string;
  readonly version: number;
  readonly state: KontaktState;
}

/** Reads and writes kontaktoplysninger, sealed at rest and bound to their row and column. */
@Injectable()
export class KontaktoplysningerRows {
  constructor(private readonly cipher: FieldCipher) {}

  async load(manager: EntityManager, borgerId: string): Promise<KontaktRow> {
    const row = await manager.findOneBy(Kontaktoplysninger, { borgerId });
    if (!row) return { id: newId(), version: 0, state: ingenKontakt };
    return { id: row.id, version: row.version, state: this.open(row) };
  }

  open(row: Kontaktoplysninger): KontaktState {
    const opened = this.#each((field) => (row[field] === null ? null : this.cipher.decrypt(row[field], contextOf(row.id, field))));
    return { ...opened, emailBekraeftet: row.emailBekraeftet };
  }

  async save(manager: EntityManager, borgerId: string, loaded: KontaktRow, state: KontaktState): Promise<number> {
    const sealed = this.#each((field) => (state[field] === null ? null : this.cipher.encrypt(state[field], contextOf(loaded.id, field))));
    const changes = { ...sealed, emailBekraeftet: state.emailBekraeftet };
    if (loaded.version === 0) await manager.insert(Kontaktoplysninger, { id: loaded.id, borgerId, ...changes, version: 1 });
    else await updateVersioned(manager, Kontaktoplysninger, loaded, changes);
    return loaded.version + 1;
  }

  #each(change: (field: SealedField) => string | null): Record<SealedField, string | null> {
    return Object.fromEntries(sealedFields.map((field) => [field, change(field)])) as Record<SealedField, string | null>;
  }
}

/** What a sealed column is bound to. */
export const contextOf = (id: string, field: SealedField): string => `kontaktoplysninger:${id}:${field}`;
