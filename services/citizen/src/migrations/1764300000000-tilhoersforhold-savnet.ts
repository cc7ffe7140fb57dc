import type { MigrationInterface, QueryRunner } from 'typeorm';

/** ID-LOGIN-14, ID-LOGIN-15: since when another service has missed where a borger belongs, while it is not known here either. */
export class TilhoersforholdSavnet1764300000000 implements MigrationInterface {
  readonly name = 'TilhoersforholdSavnet1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table borger add column tilhoersforhold_savnet_at timestamptz;
      create index borger_tilhoersforhold_savnet on borger (borger_id) where tilhoersforhold_savnet_at is not null
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table borger drop column tilhoersforhold_savnet_at');
  }
}
