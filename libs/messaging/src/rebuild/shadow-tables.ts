import type { Database } from '../operations/operations.ts';

/** Everything that is written beside a table and would not follow it. */
const faults = `
  select 'a foreign key stands on it' as fault from pg_constraint where contype = 'f' and to_regclass($1) in (conrelid, confrelid)
  union select 'a trigger stands on it' from pg_trigger where tgrelid = to_regclass($1) and not tgisinternal
  union select 'a view reads it' from pg_depend d join pg_rewrite r on r.oid = d.objid where d.refobjid = to_regclass($1) and d.classid = 'pg_rewrite'::regclass
  union select 'it is not there' where to_regclass($1) is null`;

/** A table like the live one: columns, defaults and checks, then its indexes and keys under their own names, settings and grants. */
const statements = `
  with live as (select c.oid, c.relname as name, n.nspname as place, c.reloptions, c.relacl, c.relowner from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = to_regclass($1))
  select text from (
    select 1 as step, format('create table rebuild.%I (like %I.%I including all excluding indexes)', name, place, name) as text from live
    union all
    select 2, replace(pg_get_indexdef(i.indexrelid), format(' ON %I.%I ', place, name), format(' ON rebuild.%I ', name)) from live join pg_index i on i.indrelid = live.oid
    union all
    select 3, format('alter table rebuild.%I add constraint %I %s using index %I', name, k.conname, case k.contype when 'p' then 'primary key' else 'unique' end, x.relname)
    from live join pg_constraint k on k.conrelid = live.oid and k.contype in ('p', 'u') join pg_class x on x.oid = k.conindid
    union all
    select 4, format('alter table rebuild.%I set (%s)', name, array_to_string(reloptions, ', ')) from live where reloptions is not null
    union all
    select 5, format('grant %s on rebuild.%I to %s', a.privilege_type, name, a.grantee::regrole) from live, aclexplode(relacl) a where a.grantee not in (0, relowner)
  ) as all_statements order by step`;

/** What keeps a table from being swapped; empty when nothing does. */
export const tableFaults = async (database: Database, table: string): Promise<string[]> => (await database.query<{ fault: string }>(faults, [table])).map(({ fault }) => fault);

/** The statements that make the empty table beside the live one. */
export const tableStatements = async (database: Database, table: string): Promise<string[]> => (await database.query<{ text: string }>(statements, [table])).map(({ text }) => text);
