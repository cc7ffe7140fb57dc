import type { DataSource } from 'typeorm';

/** State of a part: `degraded` still serves (writes commit to the outbox while the broker is away). */
export interface Health {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly parts: Readonly<Record<string, 'ok' | 'degraded' | 'down'>>;
}

/** Asks the database and the message backbone how they are. */
export const healthOf = async (dataSource: DataSource, messaging: () => 'ok' | 'degraded' | 'down'): Promise<Health> => {
  const database = await dataSource.query('select 1').then(
    () => 'ok' as const,
    () => 'down' as const,
  );
  const kafka = messaging();
  const status = database === 'down' ? 'down' : kafka === 'ok' ? 'ok' : 'degraded';
  return { status, parts: { database, kafka } };
};
