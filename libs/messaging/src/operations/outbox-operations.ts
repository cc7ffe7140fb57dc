import { type Asker, type Database, recordOperation } from './operations.ts';

/** A key with events that are committed and not yet sent. */
export interface OutboxKey {
  readonly key: string;
  readonly topics: readonly string[];
  readonly events: number;
  readonly oldestSeconds: number;
  /** Why the broker will never take its first event; null when the key is only waiting. */
  readonly errorCode: string | null;
}

/** An event that waits. */
export interface OutboxEvent {
  readonly id: string;
  readonly seq: string;
  readonly topic: string;
  readonly key: string;
  readonly sequence: string;
  readonly ageSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
}

/** The keys whose events wait, those that are parked first, then the oldest. */
export const outboxKeys = (database: Database, limit = 50): Promise<OutboxKey[]> =>
  database.query(
    `select o.key, array_agg(distinct o.topic) as topics, count(*)::int as events, p.error_code as "errorCode",
       extract(epoch from clock_timestamp() - min(o.created_at))::float as "oldestSeconds"
     from messaging.outbox o left join messaging.outbox_parked p using (key)
     group by o.key, p.error_code order by p.error_code is null, min(o.created_at) limit $1`,
    [limit],
  );

/** The events of one key that wait, in the order they will be sent. */
export const outboxEvents = (database: Database, key: string, limit = 50): Promise<OutboxEvent[]> =>
  database.query(
    `select id, seq, topic, key, sequence, headers, payload, extract(epoch from clock_timestamp() - created_at)::float as "ageSeconds"
     from messaging.outbox where key = $1 order by seq limit $2`,
    [key, limit],
  );

/** Lets the relay try a parked key again; undefined when it is not parked. Call in a transaction. */
export const retryOutboxKey = async (database: Database, key: string, asker: Asker): Promise<string | undefined> => {
  const [gone] = await database.query<{ topic: string; error_code: string }>(
    'with gone as (delete from messaging.outbox_parked where key = $1 returning topic, error_code) select * from gone',
    [key],
  );
  return gone && recordOperation(database, { ...asker, action: 'outbox-retry', details: { key, topic: gone.topic, errorCode: gone.error_code } });
};
