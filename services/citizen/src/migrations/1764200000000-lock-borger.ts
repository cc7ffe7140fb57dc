import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Making and locking a borger's row in one round trip: it is the first statement of every command. */
export class LockBorger1764200000000 implements MigrationInterface {
  readonly name = 'LockBorger1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function lock_borger(id uuid) returns void language plpgsql as $$
      begin
        insert into borger (borger_id) values (id) on conflict do nothing;
        perform 1 from borger where borger_id = id for update;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function lock_borger(uuid)');
  }
}
