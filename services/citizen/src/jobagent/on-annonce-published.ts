import { annoncePublished, jobagentMatched, type ReceivedEvent } from '@jobnet/contracts';
import { Clock, newId, On, Outbox } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type JobagentKriterier, matchesJobagent } from './jobagent.rules.ts';

interface Agent extends JobagentKriterier {
  readonly id: string;
  readonly borgerId: string;
}

/** Agents that can match by stillingsbetegnelse or alias; place is decided by the rule. */
const selectAgents = `
  select id, borger_id as "borgerId", concept_uris as "conceptUris", alias_ids as "aliasIds", kommunekoder, regioner
  from jobagent
  where concept_uris @> array[$1::text] or alias_ids @> array[$2::text] or (concept_uris = '{}' and alias_ids = '{}')
  order by id for key share`;

const insertMatches = `
  insert into jobagentmatch (id, jobagent_id, annonce_id, fundet_at)
  select id, jobagent_id, $3::uuid, $4::timestamptz from unnest($1::uuid[], $2::uuid[]) as m (id, jobagent_id)
  on conflict (jobagent_id, annonce_id) do nothing
  returning id, jobagent_id as "jobagentId"`;

/** AGENT-05..07: a published ad is held against every jobagent; each ad at most once per agent, also when the ad is published again. */
@Injectable()
export class MatchJobagenter {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  @On(annoncePublished)
  async handle(event: ReceivedEvent<typeof annoncePublished>, manager: EntityManager): Promise<void> {
    const { data } = event;
    if (await hasLeftFindJob(manager, data.annonceId)) return;
    const agents: Agent[] = await manager.query(selectAgents, [data.conceptUri, data.aliasId ?? '']);
    const matching = agents.filter((agent) => matchesJobagent(agent, data));
    if (matching.length === 0) return;
    const ids = matching.map(() => newId());
    const found: { id: string; jobagentId: string }[] = await manager.query(insertMatches, [ids, matching.map(({ id }) => id), data.annonceId, this.clock.now()]);
    const borgerOf = new Map(matching.map(({ id, borgerId }) => [id, borgerId]));
    for (const { id, jobagentId } of found) {
      const borgerId = borgerOf.get(jobagentId) ?? '';
      this.outbox.add(manager, jobagentMatched, { subject: id, sequence: 1, data: { jobagentmatchId: id, jobagentId, borgerId, annonceIds: [data.annonceId] } });
    }
  }
}

/** A late message about an ad that has been taken down since finds nobody. */
const hasLeftFindJob = async (manager: EntityManager, annonceId: string): Promise<boolean> => {
  const gone: unknown[] = await manager.query(`select 1 from annonce where annonce_id = $1 and status <> 'paa-jobnet'`, [annonceId]);
  return gone.length > 0;
};
