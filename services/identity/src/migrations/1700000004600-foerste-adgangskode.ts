import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an adgangskode that staff gave stops working unless its owner has changed it; null for one's own, and for those of before the modernisation. */
export class FoersteAdgangskode1700000004600 implements MigrationInterface {
  readonly name = 'FoersteAdgangskode1700000004600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table brugerkoder add column adgangskode_udloeber_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table brugerkoder drop column adgangskode_udloeber_at');
  }
}
