import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The CPR numbers that a person had before: whoever asks with one finds the person, and nobody else is made of it. */
export class TidligereCpr1700000004700 implements MigrationInterface {
  readonly name = 'TidligereCpr1700000004700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tidligere_cpr (
        id uuid primary key,
        borger_id uuid not null references borger (id) on delete cascade,
        sealed_cpr text not null,
        cpr_index text not null unique,
        skiftet_at timestamptz not null
      )`);
    await runner.query('create index tidligere_cpr_borger on tidligere_cpr (borger_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tidligere_cpr');
  }
}
