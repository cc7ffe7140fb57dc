import { createHash, randomBytes } from 'node:crypto';
import { acquireServer, databaseUrl, EXTENSIONS } from '@jobnet/embedded';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';

const PASSWORD = 'test';
const POOL_SIZE = 8;

/** A TypeORM migration class. */
export type MigrationClass = new () => MigrationInterface;

/** Whose database it is, and which rows the test maps. */
export interface TestDatabaseOptions {
  /** Names the template and the role that owns the database, as in production. */
  readonly service: string;
  readonly entities?: readonly EntityTarget<ObjectLiteral>[];
}

/** A database of this test file alone. */
export interface TestDatabase {
  /** As the service's own role, which is no superuser. */
  readonly url: string;
  readonly dataSource: DataSource;
  query<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Disconnects and drops the database. */
  close(): Promise<void>;
}

/**
 * A real Postgres database with these migrations applied, for `.db.spec.ts` and `.component.spec.ts`. The migrations run
 * once for each (service, content) into a template; every call clones it, which takes some 50 ms.
 */
export async function testDatabase(migrations: readonly MigrationClass[], { service, entities = [] }: TestDatabaseOptions): Promise<TestDatabase> {
  const { address } = await acquireServer('postgres');
  const role = `test_${service}`;
  const template = `template_${service}_${contentHash(migrations)}`;
  const name = `test_${service}_${randomBytes(6).toString('hex')}`;
  await asAdmin(address, async (admin) => {
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    await ensureRole(admin, role);
    if (!(await exists(admin, template))) await makeTemplate({ admin, address, template, role, migrations });
    await admin.query(`CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)} OWNER ${quoted(role)}`);
  });
  const url = databaseUrl(address, { database: name, user: role, password: PASSWORD });
  const dataSource = await connected(url, { entities, migrations });
  return {
    url,
    dataSource,
    query: (sql, parameters) => dataSource.query(sql, parameters),
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await asAdmin(address, (admin) => admin.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`));
    },
  };
}

interface TemplateWish {
  readonly admin: pg.Client;
  readonly address: string;
  readonly template: string;
  readonly role: string;
  readonly migrations: readonly MigrationClass[];
}

async function makeTemplate({ admin, address, template, role, migrations }: TemplateWish): Promise<void> {
  const draft = `${template}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${quoted(draft)} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${quoted(draft)} TEMPLATE template0 ENCODING 'UTF8' OWNER ${quoted(role)}`);
  await asAdmin(databaseUrl(address, { database: draft }), async (client) => {
    for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  });
  const dataSource = await connected(databaseUrl(address, { database: draft, user: role, password: PASSWORD }), { entities: [], migrations });
  try {
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
  await admin.query(`ALTER DATABASE ${quoted(draft)} RENAME TO ${quoted(template)}`);
}

async function ensureRole(admin: pg.Client, role: string): Promise<void> {
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [role]);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (!rowCount) await admin.query(`CREATE ROLE ${quoted(role)} LOGIN PASSWORD '${PASSWORD}'`);
}

async function exists(admin: pg.Client, database: string): Promise<boolean> {
  return ((await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])).rowCount ?? 0) > 0;
}

function connected(url: string, { entities, migrations }: { entities: readonly EntityTarget<ObjectLiteral>[]; migrations: readonly MigrationClass[] }): Promise<DataSource> {
  return new DataSource({
    type: 'postgres', url, entities: [...entities] as string[], migrations: [...migrations], poolSize: POOL_SIZE, synchronize: false, logging: false,
  }).initialize();
}

/** Runs with an administrator's connection of its own; its advisory locks end with it. */
async function asAdmin(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

const quoted = (name: string): string => pg.escapeIdentifier(name);

const contentHash = (migrations: readonly MigrationClass[]): string =>
  createHash('sha256').update(migrations.map((migration) => `${migration.name}${String(migration)}`).join('\n')).digest('hex').slice(0, 12);
