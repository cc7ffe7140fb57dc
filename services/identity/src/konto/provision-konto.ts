import { Clock, FieldCipher, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { KontoRow } from './konto.entity.ts';

/** Makes an account, or gives the one that stands for this borger or employee already, whatever way in made it (ID-LOGIN-18). It is without a name until a broker tells one. */
@Injectable()
export class ProvisionKonto {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(manager: EntityManager, konto: Partial<Pick<KontoRow, 'role' | 'borgerId' | 'cvr' | 'professionalId'>>): Promise<string> {
    const target = konto.borgerId ? '(borger_id)' : `((role = 'leverandoer'), cvr, professional_id) where cvr is not null`;
    const id = newId();
    const rows = await manager.query<{ id: string }[]>(
      `insert into konto (id, role, borger_id, cvr, professional_id, sealed_navn, created_at, last_login_at) values ($1, $2, $3, $4, $5, $6, $7, $7)
       on conflict ${target} do update set last_login_at = excluded.last_login_at returning id`,
      [id, konto.role, konto.borgerId ?? null, konto.cvr ?? null, konto.professionalId ?? null, this.cipher.encrypt('', navnContext(id)), this.clock.now()],
    );
    return rows[0]?.id ?? '';
  }
}

/** The place a name is sealed for. */
export const navnContext = (kontoId: string): string => `konto:${kontoId}:navn`;
