import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Read models that are built again: schema `rebuild` holds the tables under way, `replaced` those that were swapped out, each under its
 * live name, so that the same handlers and migrations fit all three.
 */
export class MessagingRebuild1700000000004 implements MigrationInterface {
  readonly name = 'MessagingRebuild1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema rebuild;
      create schema replaced;
      create table messaging.read_models (
        name text primary key,
        tables text[] not null,
        sources jsonb not null
      );
      create table messaging.rebuilds (
        id uuid primary key,
        read_model text not null references messaging.read_models,
        state text not null check (state in ('building', 'swapped', 'dropped')),
        asked jsonb not null default '[]',
        started_at timestamptz not null default clock_timestamp(),
        swapped_at timestamptz
      );
      create unique index rebuilds_open on messaging.rebuilds (read_model) where state <> 'dropped';
      create table messaging.rebuild_faults (
        rebuild_id uuid not null references messaging.rebuilds,
        key text not null,
        sequence bigint not null,
        error_class text not null,
        error_code text not null,
        primary key (rebuild_id, key)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table messaging.rebuild_faults, messaging.rebuilds, messaging.read_models;
      drop schema rebuild cascade;
      drop schema replaced cascade;`);
  }
}
