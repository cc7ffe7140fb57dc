import { messagingMigrations } from '@jobnet/messaging';
import { DataSource } from 'typeorm';
import { kitMigrations } from '../state/kit-migrations.ts';
import type { ServiceDefinition } from './service-definition.ts';

/** Connections of a service's pool; the relay's lock connection comes on top (at most 8 a process). */
const poolSize = 6;

/** The service's own database: never synchronised, changed by migrations only. */
export const dataSourceOf = (service: ServiceDefinition, databaseUrl: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities: service.entities,
    migrations: [...messagingMigrations(service.name), ...kitMigrations, ...service.migrations] as (new () => object)[],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: service.name,
    extra: { idle_in_transaction_session_timeout: 30_000, statement_timeout: 30_000 },
  });
