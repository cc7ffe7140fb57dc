import pg from 'pg';

/** A database session that does its last statement and then hangs, holding what it holds; the answer ends it. */
export const hangingSession = async (connectionString: string, ...statements: readonly string[]): Promise<() => Promise<void>> => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  return async () => {
    await client.query('rollback');
    await client.end();
  };
};
