import type { MigrationInterface, QueryRunner } from 'typeorm';

/** ID-LOGIN-12: a borger who broke the terms of use is marked where every login passes. */
export class Vilkaarsbrud1700000004200 implements MigrationInterface {
  readonly name = 'Vilkaarsbrud1700000004200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table borger
        add column vilkaarsbrud_at timestamptz,
        add column vilkaarsbrud_af uuid,
        add check ((vilkaarsbrud_at is null) = (vilkaarsbrud_af is null))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table borger drop column vilkaarsbrud_at, drop column vilkaarsbrud_af');
  }
}
