import type { ServiceName } from '@jobnet/contracts/define';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partitionsAround } from '../consume/inbox-weeks.ts';

const outbox = `
  create table messaging.outbox (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    topic text not null,
    aggregate text not null,
    key text not null,
    sequence bigint not null,
    lane smallint not null,
    headers jsonb not null,
    payload bytea not null,
    created_at timestamptz not null default clock_timestamp()
  ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
  create unique index outbox_sequence on messaging.outbox (aggregate, key, sequence) where not (headers ? 'republished');
  create index outbox_lane on messaging.outbox (lane, seq);
  create table messaging.outbox_parked (
    key text primary key,
    seq bigint not null,
    topic text not null,
    error_code text not null,
    parked_at timestamptz not null default clock_timestamp()
  );`;

const claims = `
  create table messaging.claims (
    id uuid primary key,
    topic text not null,
    key text not null,
    audience text[] not null,
    sealed text,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    created_at timestamptz not null default clock_timestamp()
  );
  create index claims_key on messaging.claims (key);
  create index claims_expires_at on messaging.claims (expires_at);
  create table messaging.claim_log (
    claim_id uuid not null,
    audience text not null,
    state text not null,
    at timestamptz not null default clock_timestamp()
  );
  create index claim_log_claim on messaging.claim_log (claim_id);`;

const inbox = `
  create table messaging.inbox (
    message_id uuid not null,
    consumer text not null,
    handled_at timestamptz not null default clock_timestamp(),
    primary key (message_id, consumer)
  ) partition by range (message_id);
  create table messaging.inbox_default partition of messaging.inbox default;
  create table messaging.projections (
    owner text not null,
    subject text not null,
    key text not null,
    consumer text not null,
    sequence bigint not null,
    primary key (owner, subject, key, consumer)
  ) with (fillfactor = 80);`;

const parked = `
  create table messaging.parked (
    id bigint generated always as identity primary key,
    group_id text not null,
    key text not null,
    message_id uuid not null,
    topic text not null,
    partition int not null,
    record_offset bigint not null,
    record_timestamp bigint not null,
    headers jsonb not null,
    payload bytea not null,
    attempts int not null,
    error_class text,
    error_code text,
    next_at timestamptz not null,
    lease_until timestamptz,
    first_failed_at timestamptz,
    parked_at timestamptz not null default clock_timestamp(),
    unique (group_id, message_id)
  );
  create index parked_key on messaging.parked (group_id, key, id);
  create index parked_next_at on messaging.parked (group_id, next_at);`;

const due = `
  create table messaging.due (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    kind text not null,
    ref text not null,
    order_key text,
    payload jsonb not null,
    due_at timestamptz not null,
    attempt int not null default 0,
    lease_until timestamptz,
    last_code text,
    created_at timestamptz not null default clock_timestamp(),
    unique (kind, ref)
  ) with (fillfactor = 80);
  create index due_at on messaging.due (due_at);
  create index due_order_key on messaging.due (order_key, seq) where order_key is not null;`;

/** Makes schema `messaging` in a service's database. */
export const messagingMigration = (service: ServiceName): new () => MigrationInterface =>
  class Messaging1700000000000 implements MigrationInterface {
    readonly name = 'Messaging1700000000000';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query('create schema messaging');
      await runner.query(`comment on schema messaging is 'Message backbone of ${service}'`);
      for (const statements of [outbox, claims, inbox, parked, due]) await runner.query(statements);
      for (const week of partitionsAround(new Date())) await runner.query(week.create);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query('drop schema messaging cascade');
    }
  };
