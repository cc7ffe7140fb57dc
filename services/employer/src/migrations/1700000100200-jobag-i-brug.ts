import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a linked kontaktperson of the company first logged in to JobAG; null before that (AG-08). */
export class JobagIBrug1700000100200 implements MigrationInterface {
  readonly name = 'JobagIBrug1700000100200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table virksomhed add column jobag_i_brug_fra timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table virksomhed drop column jobag_i_brug_fra');
  }
}
