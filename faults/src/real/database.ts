import pg from 'pg';

/** Asks a database: rows of one question. */
export type Query = <T extends object>(sql: string, values?: unknown[]) => Promise<T[]>;

/** Runs questions on a connection of its own. */
export const withDatabase = async <T>(connectionString: string, work: (query: Query) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(async <R extends object>(sql: string, values: unknown[] = []) => (await client.query<R>(sql, values)).rows);
  } finally {
    await client.end();
  }
};
