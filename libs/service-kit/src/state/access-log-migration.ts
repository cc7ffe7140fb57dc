import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The access log is only added to, and sealed: each segment carries the hash of the one before. */
export class AccessLogSegments1770000000000 implements MigrationInterface {
  readonly name = 'AccessLogSegments1770000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kit.access_log_segment (
        number bigint primary key,
        sealed_at timestamptz not null,
        row_count integer not null check (row_count > 0),
        previous_hash text not null,
        hash text not null unique
      );
      alter table kit.access_log add column segment bigint references kit.access_log_segment;
      create index access_log_by_segment on kit.access_log (segment);
      create index access_log_unsealed on kit.access_log (id) where segment is null;

      create function kit.only_added_to() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and tg_table_name = 'access_log' then
          if old.segment is null and to_jsonb(old) - 'segment' = to_jsonb(new) - 'segment' then return new; end if;
        end if;
        raise exception 'the access log is only added to';
      end $$;
      create trigger only_added_to before update or delete on kit.access_log for each row execute function kit.only_added_to();
      create trigger never_emptied before truncate on kit.access_log for each statement execute function kit.only_added_to();
      create trigger only_added_to before update or delete on kit.access_log_segment for each row execute function kit.only_added_to();
      create trigger never_emptied before truncate on kit.access_log_segment for each statement execute function kit.only_added_to();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table kit.access_log drop column segment;
      drop table kit.access_log_segment;
      drop function kit.only_added_to cascade;
    `);
  }
}
