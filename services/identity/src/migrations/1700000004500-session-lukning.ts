import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who ended somebody else's sessions, and why. */
export class SessionLukning1700000004500 implements MigrationInterface {
  readonly name = 'SessionLukning1700000004500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session_lukning (
        id uuid primary key,
        konto_id uuid not null references konto (id),
        lukket_af uuid not null,
        aarsag text not null,
        antal int not null,
        lukket_at timestamptz not null
      );
      create index session_lukning_lukket_at on session_lukning (lukket_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session_lukning');
  }
}
