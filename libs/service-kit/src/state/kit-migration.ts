import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema `kit`: first answers of idempotent writes and the service's part of the access log. */
export class KitMigration1700000000001 implements MigrationInterface {
  readonly name = 'KitMigration1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema kit;
      create table kit.idempotency_key (
        principal_id text not null,
        endpoint text not null,
        key uuid not null,
        fingerprint text not null,
        state text not null check (state in ('pending', 'done')),
        answer text,
        created_at timestamptz not null,
        primary key (principal_id, endpoint, key)
      );
      create index idempotency_key_created_at on kit.idempotency_key (created_at);
      create table kit.access_log (
        id uuid primary key,
        at timestamptz not null,
        caller_id text not null,
        caller_role text not null,
        organisation text,
        subject_borger_id uuid not null,
        action text not null,
        purpose text not null,
        fields text[] not null,
        request_id text not null
      );
      create index access_log_subject on kit.access_log (subject_borger_id, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema kit cascade');
  }
}
