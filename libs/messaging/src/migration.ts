import type { ServiceName } from '@jobnet/contracts/define';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The migration that makes schema `messaging` in a service's database; first of its migrations. */
export const messagingMigration = (_service: ServiceName): new () => MigrationInterface =>
  class Messaging1700000000000 implements MigrationInterface {
    readonly name = 'Messaging1700000000000';
    up(_runner: QueryRunner): Promise<void> {
      throw new Error('Not implemented');
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query('drop schema messaging cascade');
    }
  };
