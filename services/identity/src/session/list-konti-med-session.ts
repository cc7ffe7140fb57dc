import type { AnswerOf, Kontoslags, listKontiMedSession, QueryOf } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, IsNull } from 'typeorm';
import type { KontoRow } from '../konto/konto.entity.ts';
import { navnContext } from '../konto/provision-konto.ts';
import { SessionRow } from './session.entity.ts';
import { lifeOf } from './session.rules.ts';

const kontiOf = (slags: Kontoslags, kode: string): FindOptionsWhere<KontoRow> => {
  if (slags === 'virksomhed') return { role: 'virksomhedsbruger', cvr: kode };
  return slags === 'leverandoer' ? { role: 'leverandoer', cvr: kode } : { organisationKind: slags, organisationCode: kode };
};

/** ASVS 7.4.5: who of a company, an authority or a vendor is logged in, the last used first. */
@Injectable()
export class ListKontiMedSession {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(manager: EntityManager, { slags, kode }: QueryOf<typeof listKontiMedSession>): Promise<AnswerOf<typeof listKontiMedSession>> {
    const rows = await manager.find(SessionRow, { where: { endedAt: IsNull(), konto: kontiOf(slags, kode) }, relations: { konto: true }, order: { lastUsedAt: 'DESC', id: 'ASC' } });
    const now = this.clock.now();
    const alive = Map.groupBy(rows.filter((row) => lifeOf(row, { now }).state === 'alive'), ({ kontoId }) => kontoId);
    return { items: [...alive.values()].flatMap((sessions) => this.#viewOf(sessions)) };
  }

  #viewOf([newest, ...others]: readonly SessionRow[]): AnswerOf<typeof listKontiMedSession>['items'] {
    if (!newest?.konto) return [];
    const { id, role, sealedNavn } = newest.konto;
    return [{ kontoId: id, navn: this.cipher.decrypt(sealedNavn, navnContext(id)), role, sessioner: 1 + others.length, sidstBrugt: newest.lastUsedAt.toISOString() }];
  }
}
