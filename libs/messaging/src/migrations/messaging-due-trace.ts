import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Due work keeps the trace of what made it necessary, so that a mail is seen in the trace of the click that led to it. */
export class MessagingDueTrace1700000000005 implements MigrationInterface {
  readonly name = 'MessagingDueTrace1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table messaging.due add column traceparent text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table messaging.due drop column traceparent');
  }
}
