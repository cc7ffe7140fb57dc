import type { ServiceName } from '@jobnet/contracts';
import type { Database } from '@jobnet/messaging';
import pg from 'pg';
import type { BackboneConfig } from '../config.ts';

/** Works in one transaction of a service's database, as the service's own role; an error rolls back and comes through. */
export const inServiceDatabase = async <T>({ databaseUrls }: BackboneConfig, service: ServiceName, work: (database: Database) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: databaseUrls[service], connectionTimeoutMillis: 5_000, statement_timeout: 30_000, application_name: 'ops' });
  client.on('error', () => undefined);
  await client.connect().catch(() => {
    throw new Error(`The database of ${service} does not answer; is Postgres running?`);
  });
  try {
    await client.query('begin');
    const result = await work({ query: async <Row>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Row[] });
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
};
