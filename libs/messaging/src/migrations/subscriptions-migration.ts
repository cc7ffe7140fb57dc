import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the running version of a service listens to, written at its start: ops sees no service's code. */
export class MessagingSubscriptions1700000000003 implements MigrationInterface {
  readonly name = 'MessagingSubscriptions1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table messaging.subscriptions (
        group_id text not null,
        topic text not null,
        consumer text not null,
        mode text not null,
        started_at timestamptz not null default clock_timestamp(),
        primary key (group_id, topic, consumer)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table messaging.subscriptions');
  }
}
