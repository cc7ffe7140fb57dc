import type { AnswerOf, listJobagenter, listJobagenterForBorger } from '@jobnet/contracts';
import { FieldCipher } from '@jobnet/messaging';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import type { Jobagent } from './jobagent.entity.ts';

type Answer = AnswerOf<typeof listJobagenter>;
type Row = Omit<Jobagent, 'version' | 'borgerId'> & { readonly antalMatch: number };

const selectAgents = `
  select a.id, a.navn_sealed as navn, a.concept_uris as "conceptUris", a.alias_ids as "aliasIds", a.kommunekoder, a.regioner,
         a.hyppighed, a.oprettet_at as "oprettetAt", (select count(*)::int from jobagentmatch m where m.jobagent_id = a.id) as "antalMatch"
  from jobagent a where a.borger_id = $1 order by a.id`;

/** What a jobagent's sealed name is bound to. */
export const navnContext = (jobagentId: string): string => `jobagent:${jobagentId}:navn`;

/** A jobagent in its wire form. */
export const toJobagent = (row: Row, cipher: FieldCipher): Answer['items'][number] => ({
  jobagentId: row.id,
  navn: cipher.decrypt(row.navn, navnContext(row.id)),
  kriterier: { conceptUris: row.conceptUris, aliasIds: row.aliasIds, kommunekoder: row.kommunekoder, regioner: row.regioner },
  hyppighed: row.hyppighed,
  oprettet: row.oprettetAt.toISOString(),
  antalMatch: row.antalMatch,
});

/** AGENT-01: the jobagenter of a borger, oldest first. */
@Injectable()
export class ListJobagenter {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  execute(call: CallOf<typeof listJobagenter>): Promise<Answer> {
    return this.#listOf(call.manager, borgerOf(call.principal));
  }

  async executeForBorger(call: CallOf<typeof listJobagenterForBorger>): Promise<Answer> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Jobagent', fields: ['jobagent'] });
    return this.#listOf(call.manager, call.params.borgerId);
  }

  async #listOf(manager: EntityManager, borgerId: string): Promise<Answer> {
    const rows: Row[] = await manager.query(selectAgents, [borgerId]);
    return { items: rows.map((row) => toJobagent(row, this.cipher)) };
  }
}
