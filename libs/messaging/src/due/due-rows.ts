import type { DataSource, EntityManager } from 'typeorm';
import type { Work } from './due.ts';

/** How long a claim holds without a sign of life, in seconds. */
export const leaseSeconds = 60;

interface DueRow {
  id: string;
  kind: string;
  ref: string;
  attempt: number;
  payload: unknown;
  system: string | null;
  traceparent: string | null;
  fresh: boolean;
}

/** How many rows whose time has come are looked at one by one, before the oldest of every order key are sought. */
const nearRows = 100;

const isOpen = `
  d.due_at <= $1 and d.kind = any($2) and (d.lease_until is null or d.lease_until < clock_timestamp())
  and (d.order_key is null or split_part(d.order_key, ':', 1) <> all($4))`;

const claimed = (candidates: string): string => `
  update messaging.due set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}), attempt = attempt + 1
  where seq in (${candidates} order by d.due_at, d.seq limit $3 for update of d skip locked)
  returning id, kind, ref, attempt, payload, split_part(order_key, ':', 1) as system, traceparent, attempt = 1 and created_at > clock_timestamp() - interval '5 minutes' as fresh`;

/** Of the first rows whose time has come, those that wait for no earlier one of their order key. */
const claimNear = `
  with near as materialized (select d.seq from messaging.due d where ${isOpen} order by d.due_at, d.seq limit ${nearRows})
  ${claimed(`select d.seq from messaging.due d where d.seq in (select seq from near) and ${isOpen}
    and (d.order_key is null or not exists (select 1 from messaging.due e where e.order_key = d.order_key and e.seq < d.seq))`)}`;

/**
 * The same of all rows. Where a few order keys have long tails, as the reports of a vendor that was away, almost every row waits for another:
 * the oldest of each key are found by leaping from key to key, which costs a look for each key and not for each row.
 */
const claimFar = `
  with recursive heads as (
    (select order_key, seq from messaging.due where order_key is not null order by order_key, seq limit 1)
    union all
    select n.order_key, n.seq from heads h
      cross join lateral (select order_key, seq from messaging.due where order_key > h.order_key order by order_key, seq limit 1) n
  )
  ${claimed(`select d.seq from messaging.due d where ${isOpen} and (d.order_key is null or d.seq in (select seq from heads))`)}`;

/** What a loop has room for; `busy` are the outside systems that it asks enough of already. */
interface Room {
  readonly now: Date;
  readonly kinds: readonly string[];
  readonly busy?: readonly string[];
  readonly limit: number;
}

/** Claims up to `limit` rows whose time has come (domain time), the longest due first, each for 60 seconds. */
export const claimDue = async (dataSource: DataSource, { now, kinds, busy = [], limit }: Room): Promise<Work[]> => {
  const values = [now, kinds, limit, busy];
  const claim = async (sql: string) => ((await dataSource.query(sql, values)) as [DueRow[], number])[0];
  let rows = await claim(claimNear);
  if (rows.length === 0 && (await hasMany(dataSource, now))) rows = await claim(claimFar);
  return rows.map(({ fresh, traceparent, system, ...work }) => ({ ...work, ...(system ? { system } : {}), ...(traceparent ? { trace: { traceparent, isFresh: fresh } } : {}) }));
};

/** Whether there is more than what is looked at one by one. */
const hasMany = async (dataSource: DataSource, now: Date): Promise<boolean> => {
  const rows: unknown[] = await dataSource.query(`select 1 from messaging.due where due_at <= $1 order by due_at offset ${nearRows} limit 1`, [now]);
  return rows.length > 0;
};

/** Keeps a claim alive while its work is being performed. */
export const renewLease = async (dataSource: DataSource, id: string): Promise<void> => {
  await dataSource.query(`update messaging.due set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}) where id = $1`, [id]);
};

/** Locks a row to be settled; false when it was cancelled, moved or settled by someone else meanwhile. */
export const lockForSettling = async (manager: EntityManager, work: Work): Promise<boolean> => {
  const rows: unknown[] = await manager.query('select 1 from messaging.due where id = $1 and attempt = $2 for update', [work.id, work.attempt]);
  return rows.length === 1;
};

/** The work is over. */
export const removeDue = async (manager: EntityManager, id: string): Promise<void> => {
  await manager.query('delete from messaging.due where id = $1', [id]);
};

/** The same work again, later (domain time). */
export const moveDue = async (manager: EntityManager, move: { id: string; to: Date; code: string | undefined }): Promise<void> => {
  await manager.query('update messaging.due set due_at = $2, lease_until = null, last_code = $3 where id = $1', [move.id, move.to, move.code ?? null]);
};

/** What is past its time and waits for no earlier row of its order key: rows of each kind, and how long the oldest has waited, in seconds of domain time. */
export const overdueOf = async (dataSource: DataSource, now: Date): Promise<{ waiting: ReadonlyMap<string, number>; oldestSeconds: number }> => {
  const rows: { kind: string; rows: number; seconds: number }[] = await dataSource.query(
    `select kind, count(*)::int as rows, extract(epoch from $1::timestamptz - min(due_at))::float as seconds from messaging.due d
     where due_at <= $1 and (order_key is null or not exists (select 1 from messaging.due e where e.order_key = d.order_key and e.seq < d.seq)) group by kind`,
    [now],
  );
  return { waiting: new Map(rows.map((row) => [row.kind, row.rows])), oldestSeconds: Math.max(0, ...rows.map(({ seconds }) => seconds)) };
};
