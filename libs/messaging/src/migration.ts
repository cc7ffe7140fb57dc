import type { ServiceName } from '@jobnet/contracts/define';
import type { MigrationInterface } from 'typeorm';
import { MessagingDueTrace1700000000005 } from './migrations/messaging-due-trace.ts';
import { messagingMigration } from './migrations/messaging-migration.ts';
import { MessagingOperations1700000000002 } from './migrations/operations-migration.ts';
import { MessagingRebuild1700000000004 } from './migrations/rebuild-migration.ts';
import { MessagingSubscriptions1700000000003 } from './migrations/subscriptions-migration.ts';

/** The migrations of schema `messaging`, oldest first: every service runs them before its own. */
export const messagingMigrations = (service: ServiceName): (new () => MigrationInterface)[] => [
  messagingMigration(service),
  MessagingOperations1700000000002,
  MessagingSubscriptions1700000000003,
  MessagingRebuild1700000000004,
  MessagingDueTrace1700000000005,
];
