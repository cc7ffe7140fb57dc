import type { QueryRunner } from 'typeorm';

/** What must cross encrypted, stored beside the event that names it. */
export interface PendingClaim {
  readonly id: string;
  readonly audience: readonly string[];
  readonly sealed: string;
  readonly lifetimeHours: number;
}

/** An event collected in a transaction, ready for its row. */
export interface PendingEvent {
  readonly id: string;
  readonly topic: string;
  /** The kind of aggregate (the contract's subject); its version is the sequence. */
  readonly aggregate: string;
  readonly key: string;
  readonly sequence: number;
  readonly lane: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
  readonly claim?: PendingClaim;
}

const insertClaims = `
  with claims as (
    insert into messaging.claims (id, topic, key, audience, sealed, expires_at)
    select id, topic, key, string_to_array(audience, ','), sealed, clock_timestamp() + make_interval(hours => lifetime)
    from unnest($9::uuid[], $10::text[], $11::text[], $12::text[], $13::text[], $14::int[]) as c (id, topic, key, audience, sealed, lifetime)
  )`;

const insertOutbox = `
  insert into messaging.outbox (id, topic, aggregate, key, sequence, lane, headers, payload)
  select id, topic, aggregate, key, sequence, lane, headers, payload
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::smallint[], $7::jsonb[], $8::bytea[])
    with ordinality as e (id, topic, aggregate, key, sequence, lane, headers, payload, place)
  order by place`;

/** Writes a transaction's events, and their claims, in one statement. */
export const insertEvents = async (runner: QueryRunner, events: readonly PendingEvent[]): Promise<void> => {
  if (events.length === 0) return;
  const rows = [
    events.map((event) => event.id),
    events.map((event) => event.topic),
    events.map((event) => event.aggregate),
    events.map((event) => event.key),
    events.map((event) => event.sequence),
    events.map((event) => event.lane),
    events.map((event) => JSON.stringify(event.headers)),
    events.map((event) => event.payload),
  ];
  const claimed = events.flatMap((event) => (event.claim ? [{ event, claim: event.claim }] : []));
  if (claimed.length === 0) {
    await runner.query(insertOutbox, rows);
    return;
  }
  await runner.query(insertClaims + insertOutbox, [
    ...rows,
    claimed.map(({ claim }) => claim.id),
    claimed.map(({ event }) => event.topic),
    claimed.map(({ event }) => event.key),
    claimed.map(({ claim }) => claim.audience.join(',')),
    claimed.map(({ claim }) => claim.sealed),
    claimed.map(({ claim }) => claim.lifetimeHours),
  ]);
};
