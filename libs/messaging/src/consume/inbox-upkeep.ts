import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '../outbox/transaction.ts';
import { partitionsAround } from './inbox-weeks.ts';

const listPartitions = `
  select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'messaging.inbox'::regclass and c.relname <> 'inbox_default'`;

/**
 * Makes the inbox partitions of the coming weeks and drops those that are past remembering. Repeating does no harm; gives up
 * after 2 seconds when the inbox is locked, to be tried again at the next upkeep.
 */
export const keepInboxPartitions = (dataSource: DataSource, now = new Date()): Promise<{ made: number; dropped: number }> =>
  inTransaction(dataSource, async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtext('jobnet inbox upkeep'))`);
    await manager.query(`set local lock_timeout = '2s'`);
    const existing = new Set(((await manager.query(listPartitions)) as { name: string }[]).map(({ name }) => name));
    const wanted = partitionsAround(now);
    const missing = wanted.filter(({ table }) => !existing.has(table));
    for (const week of missing) await manager.query(week.create);
    const oldest = wanted[0]?.table ?? '';
    const past = [...existing].filter((name) => name < oldest);
    for (const name of past) await manager.query(`drop table messaging.${name}`);
    return { made: missing.length, dropped: past.length };
  });

/** How many messages lie in the default partition; more than none means that partitions were not made in time. */
export const strayInboxRows = async (manager: EntityManager): Promise<number> => {
  const [row]: { count: number }[] = await manager.query('select count(*)::int as count from (select 1 from messaging.inbox_default limit 1000) s');
  return row?.count ?? 0;
};
