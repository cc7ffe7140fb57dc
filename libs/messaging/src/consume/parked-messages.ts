import type { DataSource } from 'typeorm';
import { jittered } from '../backoff.ts';
import type { IncomingRecord } from '../kafka/kafka-port.ts';
import type { Message } from './decode.ts';

const second = 1000;
const minute = 60 * second;
/** Waits before each new try of a parked key's head; after the last it goes to the dead letters. */
export const retryLadderMs = [second, 5 * second, 30 * second, 2 * minute, 10 * minute, 60 * minute] as const;
const leaseSeconds = 60;

type Headers = IncomingRecord['headers'];
type HeaderValue = Headers[string];
/** A header's bytes as base64, or a list of them when the name was repeated. */
type StoredHeaders = Record<string, string | string[]>;

/** The head of a parked key, taken for a try. */
export interface ParkedHead {
  readonly id: string;
  readonly record: IncomingRecord;
  readonly attempts: number;
  readonly firstFailedAt: Date | undefined;
}

/** A row of `messaging.parked`. */
export interface ParkedRow {
  id: string;
  key: string;
  topic: string;
  partition: number;
  record_offset: string;
  record_timestamp: string;
  headers: StoredHeaders;
  payload: Buffer;
  attempts: number;
  first_failed_at: Date | null;
}

const insertParked = `
  insert into messaging.parked (group_id, key, message_id, topic, partition, record_offset, record_timestamp, headers, payload,
    attempts, error_class, error_code, first_failed_at, next_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, case when $10 > 0 then clock_timestamp() end,
    clock_timestamp() + make_interval(secs => $13))
  on conflict (group_id, message_id) do nothing`;

const takeHead = `
  update messaging.parked set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
  where id = (
    select h.id from messaging.parked h
    where h.group_id = $1 and h.next_at <= clock_timestamp() and (h.lease_until is null or h.lease_until < clock_timestamp())
      and not exists (select 1 from messaging.parked e where e.group_id = h.group_id and e.key = h.key and e.id < h.id)
    order by h.next_at limit 1 for update skip locked
  )
  returning id, key, topic, partition, record_offset, record_timestamp, headers, payload, attempts, first_failed_at`;

/** The messages of a group that wait: a failed one of each parked key, and behind it, in order, what came later for that key. */
export class ParkedMessages {
  readonly #dataSource: DataSource;
  readonly #group: string;

  constructor(dataSource: DataSource, group: string) {
    this.#dataSource = dataSource;
    this.#group = group;
  }

  /** Parks a message whose handler failed. */
  park(record: IncomingRecord, message: Message, fault: { errorClass: string; errorCode: string }): Promise<void> {
    return this.#insert(record, message, { attempts: 1, waitMs: jittered(retryLadderMs[0]), ...fault });
  }

  /** Puts a message behind the others of its parked key. */
  queue(record: IncomingRecord, message: Message): Promise<void> {
    return this.#insert(record, message, { attempts: 0, waitMs: 0, errorClass: null, errorCode: null });
  }

  /** Takes the head of some parked key whose time has come, for 60 seconds. */
  async take(): Promise<ParkedHead | undefined> {
    const [rows] = (await this.#dataSource.query(takeHead, [this.#group])) as [ParkedRow[], number];
    const row = rows[0];
    return row && { id: row.id, record: recordOf(row), attempts: row.attempts, firstFailedAt: row.first_failed_at ?? undefined };
  }

  /** The head is handled, or a dead letter: the next of its key is the head now. */
  async remove(id: string): Promise<void> {
    await this.#dataSource.query('delete from messaging.parked where id = $1', [id]);
  }

  /** The try failed; the key waits on. */
  async failed(id: string, attempts: number, waitMs: number, fault: { errorClass: string; errorCode: string }): Promise<void> {
    await this.#dataSource.query(
      `update messaging.parked set attempts = $2, next_at = clock_timestamp() + make_interval(secs => $3), lease_until = null,
         error_class = $4, error_code = $5, first_failed_at = coalesce(first_failed_at, clock_timestamp()) where id = $1`,
      [id, attempts, waitMs / 1000, fault.errorClass, fault.errorCode],
    );
  }

  /** Nothing was tried (database or claims were away): the same try again a little later. */
  async postpone(id: string, waitMs: number): Promise<void> {
    await this.#dataSource.query(
      `update messaging.parked set next_at = clock_timestamp() + make_interval(secs => $2), lease_until = null where id = $1`,
      [id, waitMs / 1000],
    );
  }

  /** How many keys are parked, and how long the first of them has waited, in seconds. */
  async waiting(): Promise<{ keys: number; oldestSeconds: number }> {
    const [row]: { keys: number; oldest: number | null }[] = await this.#dataSource.query(
      `select count(distinct key)::int as keys, extract(epoch from clock_timestamp() - min(parked_at))::float as oldest from messaging.parked where group_id = $1`,
      [this.#group],
    );
    return { keys: row?.keys ?? 0, oldestSeconds: row?.oldest ?? 0 };
  }

  async #insert(record: IncomingRecord, message: Message, state: { attempts: number; waitMs: number; errorClass: string | null; errorCode: string | null }): Promise<void> {
    await this.#dataSource.query(insertParked, [
      this.#group,
      message.subject,
      message.id,
      record.topic,
      record.partition,
      record.offset,
      record.timestamp,
      JSON.stringify(stored(record.headers)),
      record.value,
      state.attempts,
      state.errorClass,
      state.errorCode,
      state.waitMs / 1000,
    ]);
  }
}

/** The record that was parked, bytes as they came. */
export const recordOf = (row: ParkedRow): IncomingRecord => ({
  topic: row.topic,
  partition: row.partition,
  offset: row.record_offset,
  timestamp: row.record_timestamp,
  key: Buffer.from(row.key),
  value: row.payload,
  headers: restored(row.headers),
});

const toBase64 = (value: string | Buffer): string => Buffer.from(value).toString('base64');
const fromBase64 = (value: string): Buffer => Buffer.from(value, 'base64');

/** Headers as the table keeps them. */
export const stored = (headers: Headers): StoredHeaders =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string | string[]][] => {
      if (value === undefined) return [];
      return [[name, Array.isArray(value) ? value.map(toBase64) : toBase64(value)]];
    }),
  );

const restored = (headers: StoredHeaders): Record<string, HeaderValue> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.map(fromBase64) : fromBase64(value)]));
