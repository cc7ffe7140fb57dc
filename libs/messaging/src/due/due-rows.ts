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

const claimRows = `
  update messaging.due set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}), attempt = attempt + 1
  where seq in (
    select d.seq from messaging.due d
    where d.due_at <= $1 and d.kind = any($2) and (d.lease_until is null or d.lease_until < clock_timestamp())
      and (d.order_key is null or split_part(d.order_key, ':', 1) <> all($4))
      and (d.order_key is null or not exists (select 1 from messaging.due e where e.order_key = d.order_key and e.seq < d.seq))
    order by d.due_at, d.seq limit $3 for update skip locked
  )
  returning id, kind, ref, attempt, payload, split_part(order_key, ':', 1) as system, traceparent, attempt = 1 and created_at > clock_timestamp() - interval '5 minutes' as fresh`;

/** What a loop has room for; `busy` are the outside systems that it asks enough of already. */
interface Room {
  readonly now: Date;
  readonly kinds: readonly string[];
  readonly busy?: readonly string[];
  readonly limit: number;
}

/** Claims up to `limit` rows whose time has come (domain time), each for 60 seconds. */
export const claimDue = async (dataSource: DataSource, { now, kinds, busy = [], limit }: Room): Promise<Work[]> => {
  const [rows] = (await dataSource.query(claimRows, [now, kinds, limit, busy])) as [DueRow[], number];
  return rows.map(({ fresh, traceparent, system, ...work }) => ({ ...work, ...(system ? { system } : {}), ...(traceparent ? { trace: { traceparent, isFresh: fresh } } : {}) }));
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
