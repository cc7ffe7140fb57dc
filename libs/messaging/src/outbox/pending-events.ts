import type { Client } from 'pg';
import type { OutgoingRecord } from '../kafka/kafka-port.ts';

/** A committed event that waits to be sent. */
export interface PendingRow {
  readonly seq: string;
  readonly topic: string;
  readonly key: string;
  readonly headers: Record<string, string>;
  readonly payload: Buffer;
}

const roundSize = 200;

const forgetAndRead = `
  with gone as (delete from messaging.outbox where seq = any($1::bigint[]))
  select o.seq, o.topic, o.key, o.headers, o.payload from messaging.outbox o
  where o.lane = any($2::smallint[]) and o.seq <> all($1::bigint[]) and o.seq <> all($4::bigint[]) and o.topic <> all($3::text[])
    and not exists (select 1 from messaging.outbox_parked p where p.key = o.key)
  order by o.seq limit ${roundSize}`;

/** What to forget, because the broker has it, and what to read: the next of these lanes, but what is on its way. */
export interface NextRound {
  readonly sent: readonly PendingRow[];
  readonly onTheWay: readonly PendingRow[];
  readonly lanes: readonly number[];
  readonly heldTopics: readonly string[];
}

/** Forgets the events that the broker has acknowledged and reads the next in order, in one statement. */
export const forgetAndReadNext = async (client: Client, { sent, onTheWay, lanes, heldTopics }: NextRound): Promise<PendingRow[]> => {
  const { rows } = await client.query<PendingRow>({ name: 'outbox-next', text: forgetAndRead, values: [seqsOf(sent), lanes, heldTopics, seqsOf(onTheWay)] });
  return rows;
};

const seqsOf = (rows: readonly PendingRow[]): string[] => rows.map(({ seq }) => seq);

/** Forgets events that the broker has acknowledged. */
export const forget = async (client: Client, sent: readonly PendingRow[]): Promise<void> => {
  if (sent.length > 0) await client.query('delete from messaging.outbox where seq = any($1::bigint[])', [seqsOf(sent)]);
};

/** Parks the key of an event that can never be sent; its later events wait behind it for a person to decide. */
export const parkKey = async (client: Client, row: PendingRow, errorCode: string): Promise<void> => {
  await client.query('insert into messaging.outbox_parked (key, seq, topic, error_code) values ($1, $2, $3, $4) on conflict do nothing', [row.key, row.seq, row.topic, errorCode]);
};

/** The record of an event. */
export const recordOf = ({ topic, key, headers, payload }: PendingRow): OutgoingRecord => ({ topic, key, headers, value: payload });
