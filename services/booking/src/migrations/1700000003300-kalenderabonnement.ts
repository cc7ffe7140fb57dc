import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret address by which a borger's own calendar fetches the meetings (KAL-01); only the secret's hash is kept. */
export class Kalenderabonnement1700000003300 implements MigrationInterface {
  readonly name = 'Kalenderabonnement1700000003300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kalenderabonnement (
        borger_id uuid primary key,
        noegle_hash text not null unique,
        oprettet_at timestamptz not null,
        sidst_hentet_at timestamptz
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kalenderabonnement');
  }
}
