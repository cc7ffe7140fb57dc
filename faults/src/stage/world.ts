import { databaseUrl } from '@jobnet/embedded';
import { ensureTopics, KafkaJsPort, messagingMigrations, newId } from '@jobnet/messaging';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { contractsOf, groupOf, type SampleContracts } from '../contracts.ts';
import { readerTables, sourceTables } from './sample-tables.ts';

/** Two databases and the topics of one row, which no other row touches. */
export interface World {
  readonly prefix: string;
  readonly brokers: readonly string[];
  readonly contracts: SampleContracts;
  readonly group: string;
  readonly deadLetters: string;
  readonly source: Database;
  readonly reader: Database;
  readonly keys: readonly string[];
}

/** A database asked one statement at a time, on a connection of its own each, so that it may be killed and come back. */
export class Database {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 3_000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async number(sql: string, values: unknown[] = []): Promise<number> {
    const [row] = await this.query<{ n: string | number | null }>(sql, values);
    return Number(row?.n ?? 0);
  }
}

/** Makes the databases, tables, topics and keys of a row. */
export const makeWorld = async (options: { adminUrl: string; brokers: readonly string[]; prefix: string; keys: number; replication?: number }): Promise<World> => {
  const { adminUrl, brokers, keys: count, prefix, replication = 1 } = options;
  const contracts = contractsOf(prefix);
  const [source, reader] = await Promise.all([
    makeDatabase(adminUrl, `${prefix}-source`, sourceTables),
    makeDatabase(adminUrl, `${prefix}-reader`, readerTables),
    makeTopics(brokers, prefix, contracts, replication),
  ]);
  const keys = Array.from({ length: count }, newId);
  await source.query('insert into proeve (key) select unnest($1::text[])', [keys]);
  return { prefix, brokers, contracts, group: groupOf(prefix), deadLetters: `${groupOf(prefix)}.dlq`, source, reader, keys };
};

/** Makes a database with the backbone's tables and its own. */
const makeDatabase = async (adminUrl: string, name: string, tables: string): Promise<Database> => {
  await new Database(adminUrl).query(`create database ${pg.escapeIdentifier(name)} template template0 encoding 'UTF8'`);
  const database = new Database(databaseUrl(adminUrl, { database: name }));
  const dataSource = await new DataSource({ type: 'postgres', url: database.url, poolSize: 1, migrations: messagingMigrations('citizen') }).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    await dataSource.query(tables);
  } finally {
    await dataSource.destroy();
  }
  return database;
};

/** The topics of the samples and the group's dead letters, with the settings of real ones. */
const makeTopics = async (brokers: readonly string[], prefix: string, contracts: SampleContracts, replication: number): Promise<void> => {
  const kafka = new KafkaJsPort({ clientId: 'faults', brokers });
  const durability = { replication, minIsr: Math.max(1, replication - 1) };
  const deadLetters = { ...contracts.taken, type: `${groupOf(prefix)}.dlq`, retentionDays: 30, partitions: 1 };
  await kafka.admin((admin) => ensureTopics(admin, [...Object.values(contracts), deadLetters], durability));
  await kafka.close();
};
