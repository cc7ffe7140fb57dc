import type { ServiceName } from '@jobnet/contracts/define';
import type { MigrationInterface } from 'typeorm';
import { messagingMigration } from './migrations/messaging-migration.ts';
import { MessagingOperations1700000000002 } from './migrations/operations-migration.ts';

/** The migrations of schema `messaging`, oldest first: every service runs them before its own. */
export const messagingMigrations = (service: ServiceName): (new () => MigrationInterface)[] => [messagingMigration(service), MessagingOperations1700000000002];
