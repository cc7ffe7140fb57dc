import { Clock, FieldCipher, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Kontaktperson } from './kontaktperson.entity.ts';
import type { Kontaktlinje, Kontaktoplysninger } from './kontaktperson.rules.ts';

/** What is typed about a kontaktperson. */
export interface Kontaktpersonoenske extends Kontaktoplysninger {
  readonly pNumre: readonly string[];
}

/** Seals and opens kontaktpersoner: name, e-mail and phone never stand readable in the database. */
@Injectable()
export class KontaktpersonRecord {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Stores a new kontaktperson without login. */
  async add(manager: EntityManager, cvr: string, { pNumre, ...oplysninger }: Kontaktpersonoenske): Promise<Kontaktperson> {
    const id = newId();
    const row = {
      id, version: 1, cvr, ...this.sealed(id, oplysninger), pNumre: [...pNumre],
      loginId: null, tilknyttetAt: null, vilkaarVersion: null, vilkaarAccepteretAt: null, oprettetAt: this.clock.now(),
    };
    await manager.insert(Kontaktperson, row);
    return row;
  }

  sealed(id: string, { navn, email, telefon, stilling }: Kontaktoplysninger): Pick<Kontaktperson, 'oplysninger' | 'emailIndeks'> {
    const oplysninger = this.cipher.encrypt(JSON.stringify({ navn, email, telefon, stilling }), oplysningerContext(id));
    return { oplysninger, emailIndeks: this.emailIndeks(email) };
  }

  emailIndeks(email: string): string {
    return this.cipher.blindIndex(email.trim().toLowerCase());
  }

  open({ id, oplysninger }: Pick<Kontaktperson, 'id' | 'oplysninger'>): Kontaktoplysninger {
    return JSON.parse(this.cipher.decrypt(oplysninger, oplysningerContext(id))) as Kontaktoplysninger;
  }

  /** The kontaktperson as the caller's list shows it. */
  viewOf(row: Kontaktperson, loginId: string): Kontaktlinje {
    return {
      kontaktpersonId: row.id,
      ...this.open(row),
      pNumre: row.pNumre,
      slags: row.loginId ? 'tilknyttet' : 'kontakt',
      egen: row.loginId === loginId,
      oprettet: row.oprettetAt.toISOString(),
    };
  }
}

/** What sealed contact details are bound to. */
export const oplysningerContext = (id: string): string => `kontaktperson:${id}`;
