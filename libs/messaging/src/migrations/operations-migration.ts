import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people did to the message tables from outside (append-only), and what was decided about dead letters, which Kafka cannot delete singly. */
export class MessagingOperations1700000000002 implements MigrationInterface {
  readonly name = 'MessagingOperations1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table messaging.operations (
        id uuid primary key,
        at timestamptz not null default clock_timestamp(),
        who text not null check (who <> ''),
        why text not null check (why <> ''),
        action text not null,
        details jsonb not null
      );
      create index operations_at on messaging.operations (at);
      create function messaging.refuse_change() returns trigger language plpgsql as $$
        begin
          raise exception 'messaging.operations is append-only' using errcode = 'insufficient_privilege';
        end $$;
      create trigger operations_append_only before update or delete or truncate on messaging.operations
        for each statement execute function messaging.refuse_change();

      create table messaging.dead_letter_decisions (
        group_id text not null,
        partition int not null,
        record_offset bigint not null,
        record_timestamp bigint not null,
        decision text not null check (decision in ('retried', 'dropped')),
        operation_id uuid not null references messaging.operations,
        decided_at timestamptz not null default clock_timestamp(),
        primary key (group_id, partition, record_offset, record_timestamp)
      );

      create index claim_log_at on messaging.claim_log (at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table messaging.dead_letter_decisions;
      drop table messaging.operations;
      drop function messaging.refuse_change();
      drop index messaging.claim_log_at;`);
  }
}
