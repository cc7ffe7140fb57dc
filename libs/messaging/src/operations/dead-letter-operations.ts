import { isUuidV7 } from '../ids.ts';
import { stored } from '../consume/parked-messages.ts';
import type { IncomingRecord } from '../kafka/kafka-port.ts';
import { deadLetterDays } from '../kafka/topics.ts';
import { header } from '../outbox/envelope.ts';
import { type Asker, type Database, recordOperation } from './operations.ts';

/** What was decided about a dead letter. Kafka cannot delete one record, so the decision hides it. */
export interface DeadLetterDecision {
  readonly partition: number;
  readonly offset: string;
  readonly timestamp: string;
  readonly decision: 'retried' | 'dropped';
}

/** The decisions about a group's dead letters. */
export const deadLetterDecisions = (database: Database, group: string): Promise<DeadLetterDecision[]> =>
  database.query(
    `select partition, record_offset::text as "offset", record_timestamp::text as "timestamp", decision from messaging.dead_letter_decisions where group_id = $1`,
    [group],
  );

/** Whether somebody has decided about a dead letter; its time is part of its name, should the topic be made anew. */
export const isDecided = (letter: IncomingRecord, decisions: readonly DeadLetterDecision[]): boolean =>
  decisions.some(({ offset, partition, timestamp }) => partition === letter.partition && offset === letter.offset && timestamp === letter.timestamp);

const textOf = (letter: IncomingRecord, name: string): string => {
  const value = letter.headers[name];
  return value === undefined || Array.isArray(value) ? '' : value.toString();
};

/** Why a dead letter can not be delivered again, whatever is changed in the handler; undefined when it can. */
export const whyNotAgain = (letter: IncomingRecord): string | undefined => {
  if (letter.value === null) return 'it has no content any more';
  if (!isUuidV7(textOf(letter, header.id))) return 'it has no message id that an inbox could know it by';
  if (!letter.key || letter.key.length === 0) return 'it has no key';
  return undefined;
};

const insertParked = `
  insert into messaging.parked (group_id, key, message_id, topic, partition, record_offset, record_timestamp, headers, payload, attempts, next_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, clock_timestamp())
  on conflict (group_id, message_id) do nothing`;

/**
 * Delivers a dead letter to its own group again, and to no other: it is parked, last of its key, and the group's retries take it with
 * a whole ladder. Its id is the same, so handlers that have had it are not run again, and a projection that is past it ignores it.
 * Call in a transaction; throws when `whyNotAgain` says so.
 */
export const retryDeadLetter = async (database: Database, { group, letter }: { readonly group: string; readonly letter: IncomingRecord }, asker: Asker): Promise<string> => {
  const reason = whyNotAgain(letter);
  if (reason) throw new Error(`The dead letter cannot be delivered again: ${reason}`);
  const own = Object.fromEntries(Object.entries(letter.headers).filter(([name]) => !name.startsWith('dlq-')));
  await database.query(insertParked, [
    group,
    letter.key?.toString('utf8'),
    textOf(letter, header.id),
    textOf(letter, 'dlq-topic'),
    Number(textOf(letter, 'dlq-partition')),
    textOf(letter, 'dlq-offset'),
    textOf(letter, 'dlq-timestamp'),
    JSON.stringify(stored(own)),
    letter.value,
  ]);
  return decide(database, { group, letter, decision: 'retried' }, asker);
};

/** Decides that a dead letter needs nothing more. Call in a transaction. */
export const dropDeadLetter = (database: Database, { group, letter }: { readonly group: string; readonly letter: IncomingRecord }, asker: Asker): Promise<string> =>
  decide(database, { group, letter, decision: 'dropped' }, asker);

interface Decision {
  readonly group: string;
  readonly letter: IncomingRecord;
  readonly decision: DeadLetterDecision['decision'];
}

const decide = async (database: Database, { group, letter, decision }: Decision, asker: Asker): Promise<string> => {
  const { offset, partition, timestamp } = letter;
  const messageId = isUuidV7(textOf(letter, header.id)) ? textOf(letter, header.id) : undefined;
  const operationId = await recordOperation(database, {
    ...asker,
    action: decision === 'retried' ? 'dlq-retry' : 'dlq-drop',
    details: { group, partition, offset, topic: textOf(letter, 'dlq-topic'), ...(messageId ? { messageId } : {}) },
  });
  await database.query(
    'insert into messaging.dead_letter_decisions (group_id, partition, record_offset, record_timestamp, decision, operation_id) values ($1, $2, $3, $4, $5, $6)',
    [group, partition, offset, timestamp, decision, operationId],
  );
  return operationId;
};

/** Forgets decisions about letters that Kafka no longer keeps either. */
export const forgetOldDecisions = async (database: Database): Promise<void> => {
  await database.query('delete from messaging.dead_letter_decisions where decided_at <= clock_timestamp() - make_interval(days => $1)', [2 * deadLetterDays]);
};
