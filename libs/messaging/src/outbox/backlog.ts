import type { EntityManager } from 'typeorm';

/** How much of the outbox waits: rows, age of the oldest in seconds, parked keys. Asked apart from the relay, which may be stuck in a send. */
export const backlogOf = async (manager: EntityManager): Promise<{ pending: number; oldestSeconds: number; parked: number }> => {
  const [row]: { pending: number; oldest: number | null; parked: number }[] = await manager.query(`
    select (select count(*)::int from messaging.outbox) as pending,
      (select extract(epoch from clock_timestamp() - created_at)::float from messaging.outbox order by seq limit 1) as oldest,
      (select count(*)::int from messaging.outbox_parked) as parked`);
  return { pending: row?.pending ?? 0, oldestSeconds: row?.oldest ?? 0, parked: row?.parked ?? 0 };
};
