import { Registry } from 'prom-client';
import { DeadLetters } from '../consume/dead-letters.ts';
import { type ParkedRow, recordOf } from '../consume/parked-messages.ts';
import type { KafkaPort } from '../kafka/kafka-port.ts';
import { silentLog } from '../log.ts';
import { MessagingMetrics } from '../metrics.ts';
import { type Asker, type Database, recordOperation } from './operations.ts';

/** A key of a group whose messages wait behind one that failed. */
export interface ParkedKey {
  readonly group: string;
  readonly key: string;
  readonly messages: number;
  readonly topic: string;
  readonly attempts: number;
  readonly errorClass: string | null;
  readonly errorCode: string | null;
  readonly oldestSeconds: number;
  /** Seconds until the next try; negative when it is due. */
  readonly nextInSeconds: number;
}

/** The parked keys, the longest waiting first; what is told of each is its head. */
export const parkedKeys = (database: Database, limit = 50): Promise<ParkedKey[]> =>
  database.query(
    `select h.group_id as "group", h.key, n.messages, h.topic, h.attempts, h.error_class as "errorClass", h.error_code as "errorCode",
       extract(epoch from clock_timestamp() - h.parked_at)::float as "oldestSeconds", extract(epoch from h.next_at - clock_timestamp())::float as "nextInSeconds"
     from (select group_id, key, min(id) as head, count(*)::int as messages from messaging.parked group by group_id, key) n
     join messaging.parked h on h.id = n.head order by h.parked_at limit $1`,
    [limit],
  );

/** A message that waits, with its content: whoever shows it masks it. */
export interface ParkedMessage {
  readonly messageId: string;
  readonly topic: string;
  readonly payload: Buffer;
  readonly attempts: number;
  readonly ageSeconds: number;
}

/** The messages of a parked key, the one that failed first. */
export const parkedMessages = (database: Database, { group, key }: { readonly group: string; readonly key: string }, limit = 50): Promise<ParkedMessage[]> =>
  database.query(
    `select message_id as "messageId", topic, payload, attempts, extract(epoch from clock_timestamp() - parked_at)::float as "ageSeconds"
     from messaging.parked where group_id = $1 and key = $2 order by id limit $3`,
    [group, key, limit],
  );

const headOf = `
  select min(id) from messaging.parked where group_id = $1 and key = $2`;

/** Lets the head of a key be tried at once instead of at its next rung; undefined when nothing is parked, or it is being tried right now. Call in a transaction. */
export const retryParkedKey = async (database: Database, { group, key }: { readonly group: string; readonly key: string }, asker: Asker): Promise<string | undefined> => {
  const [head] = await database.query<{ message_id: string; topic: string; attempts: number }>(
    `with tried as (
       update messaging.parked set next_at = clock_timestamp()
       where id = (${headOf}) and (lease_until is null or lease_until < clock_timestamp())
       returning message_id, topic, attempts
     ) select * from tried`,
    [group, key],
  );
  return head && recordOperation(database, { ...asker, action: 'parked-retry', details: { key, topic: head.topic, messageId: head.message_id, attempts: head.attempts } });
};

/**
 * Gives the head of a key up before its ladder ends: it goes to the dead letters, and the next of the key is the head. Undefined when
 * nothing is parked, or it is being tried right now. Call in a transaction; if that fails afterwards, the dead letter is there twice.
 */
export const skipParkedHead = async (
  database: Database,
  { group, key, kafka }: { readonly group: string; readonly key: string; readonly kafka: KafkaPort },
  asker: Asker,
): Promise<string | undefined> => {
  const [row] = await database.query<ParkedRow & { message_id: string }>(
    `with gone as (
       delete from messaging.parked where id = (${headOf}) and (lease_until is null or lease_until < clock_timestamp()) returning *
     ) select * from gone`,
    [group, key],
  );
  if (!row) return undefined;
  const letters = new DeadLetters({ kafka, group, metrics: new MessagingMetrics(new Registry(), group), logger: silentLog });
  await letters.send(recordOf(row), { errorClass: 'Skipped', errorCode: 'skipped', attempts: row.attempts, ...(row.first_failed_at ? { firstFailedAt: row.first_failed_at } : {}) });
  return recordOperation(database, { ...asker, action: 'parked-skip', details: { key, topic: row.topic, messageId: row.message_id } });
};
