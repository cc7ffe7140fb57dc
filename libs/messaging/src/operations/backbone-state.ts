import { laneClass } from '../database/lock-classes.ts';
import type { Database } from './operations.ts';

/** What a service's database says of its backbone, for the doctor. */
export interface BackboneState {
  readonly lanesOwned: number;
  readonly outboxPending: number;
  readonly outboxOldestSeconds: number;
  readonly outboxParkedKeys: number;
  readonly parkedKeys: number;
  readonly strayInboxRows: number;
  /** The key ids under which contents of claims are sealed now; one when no rotation is under way. */
  readonly claimKeys: readonly string[];
  /** What the version that started last listens to. */
  readonly subscribed: readonly string[];
}

const look = `
  select
    (select count(distinct objid)::int from pg_locks where locktype = 'advisory' and granted and objsubid = 2 and classid::bigint = ${laneClass}
      and database = (select oid from pg_database where datname = current_database())) as "lanesOwned",
    (select count(*)::int from messaging.outbox) as "outboxPending",
    (select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float from messaging.outbox) as "outboxOldestSeconds",
    (select count(*)::int from messaging.outbox_parked) as "outboxParkedKeys",
    (select count(distinct (group_id, key))::int from messaging.parked) as "parkedKeys",
    (select count(*)::int from (select 1 from messaging.inbox_default limit 1000) s) as "strayInboxRows",
    (select coalesce(array_agg(distinct split_part(sealed, '.', 2)), '{}') from messaging.claims where sealed is not null) as "claimKeys",
    (select coalesce(array_agg(distinct topic), '{}') from messaging.subscriptions) as "subscribed"`;

/** One look at the message tables and locks of a service. */
export const backboneState = async (database: Database): Promise<BackboneState> => {
  const [state] = await database.query<BackboneState>(look);
  if (!state) throw new Error('The database gave no answer');
  return state;
};
