import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { databaseUrl } from './database-url.mjs';
import { dropDatabases, ensureDatabases } from './databases.mjs';

const adminUrl = process.env.TEST_DATABASE_URL ?? '';
const own = `proeve-a-${randomUUID().slice(0, 8)}`;
const others = `proeve-b-${randomUUID().slice(0, 8)}`;

/** Asks a database as a role; the error's SQLSTATE when it is refused. */
const ask = async (role: string, database: string): Promise<string> => {
  const client = new pg.Client({ connectionString: databaseUrl(adminUrl, { database, user: role, password: `${role}-word` }) });
  try {
    await client.connect();
    return (await client.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';
  } catch (error) {
    return (error as { code?: string }).code ?? 'no code';
  } finally {
    await client.end().catch(() => undefined);
  }
};

describe('the services’ databases', () => {
  beforeAll(() => ensureDatabases(adminUrl, { [own]: `${own}-word`, [others]: `${others}-word` }));
  afterAll(async () => {
    await dropDatabases(adminUrl, [own, others]);
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    for (const role of [own, others]) await admin.query(`drop role if exists ${pg.escapeIdentifier(role)}`);
    await admin.end();
  });

  it('are open to their own service, and refuse another’s however it tries', async () => {
    expect(await ask(own, own)).toBe(own);
    expect(await ask(others, others)).toBe(others);
    expect(await ask(own, others)).toBe('42501');
    expect(await ask(others, own)).toBe('42501');
  });
});
