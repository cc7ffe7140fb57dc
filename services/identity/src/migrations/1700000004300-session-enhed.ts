import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session runs on, so that its owner knows it again; null where it cannot be told, also for sessions of before. */
export class SessionEnhed1700000004300 implements MigrationInterface {
  readonly name = 'SessionEnhed1700000004300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session add column browser text, add column styresystem text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop column browser, drop column styresystem');
  }
}
