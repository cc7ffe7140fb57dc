import { type BodyOf, klientFindes, Refusal, type registerKlient } from '@jobnet/contracts';
import { Clock, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KlientRow } from './klient.entity.ts';

/** Registers a machine client with its public keys; its id is taken once. */
@Injectable()
export class RegisterKlient {
  constructor(private readonly clock: Clock) {}

  async execute(manager: EntityManager, wish: BodyOf<typeof registerKlient>) {
    const { klientId, navn, role, organisation, scopes, jwks } = wish;
    const now = this.clock.now();
    const inserted = await manager.query<unknown[]>(
      `insert into klient (id, klient_id, navn, role, organisation_kind, organisation_code, scopes, jwks, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (klient_id) do nothing returning 1`,
      [newId(), klientId, navn, role, organisation.kind, organisation.code, [...new Set(scopes)], JSON.stringify(jwks), now],
    );
    if (inserted.length === 0) throw new Refusal(klientFindes);
    return viewOf(await manager.findOneByOrFail(KlientRow, { klientId }));
  }
}

/** A machine client as drift sees it. */
export const viewOf = ({ klientId, navn, role, organisationKind, organisationCode, scopes, jwks, createdAt }: KlientRow) => ({
  klientId,
  navn,
  role,
  organisation: { kind: organisationKind, code: organisationCode },
  scopes,
  jwks,
  oprettet: createdAt.toISOString(),
});
