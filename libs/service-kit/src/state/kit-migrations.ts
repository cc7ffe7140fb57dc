import type { MigrationInterface } from 'typeorm';
import { AccessLogSegments1770000000000 } from './access-log-migration.ts';
import { KitMigration1700000000001 } from './kit-migration.ts';

/** The migrations of schema `kit`, oldest first: every service runs them. */
export const kitMigrations: readonly (new () => MigrationInterface)[] = [KitMigration1700000000001, AccessLogSegments1770000000000];
