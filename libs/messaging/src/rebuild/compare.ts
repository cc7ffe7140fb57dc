import type { Database } from '../operations/operations.ts';

/** How a table under way differs from the live one: counts and names of columns, never values. */
export interface TableDifference {
  readonly table: string;
  readonly live: number;
  readonly rebuilt: number;
  readonly onlyLive: number;
  readonly onlyRebuilt: number;
  readonly differing: number;
  /** How many rows differ in each column. */
  readonly columns: Readonly<Record<string, number>>;
}

const keyOf = `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = to_regclass($1) and i.indisprimary`;

const comparison = (key: string): string => `
  select format($sql$
    with both_tables as (
      select to_jsonb(l) as l, to_jsonb(r) as r from %1$s l full join rebuild.%2$I r using (${key})
    ), columns as (
      select a.key as name, count(*)::int as rows from both_tables, jsonb_each(l) a
      where r is not null and a.value is distinct from r -> a.key group by 1
    )
    select count(l)::int as live, count(r)::int as rebuilt, count(*) filter (where r is null)::int as "onlyLive", count(*) filter (where l is null)::int as "onlyRebuilt",
      count(*) filter (where l <> r)::int as differing, (select coalesce(jsonb_object_agg(name, rows), '{}') from columns) as columns
    from both_tables $sql$, to_regclass($1), $1::text) as text`;

/** Compares every row of the tables under way with the live ones. Messages on their way may make a difference of a moment. */
export const compareTables = async (database: Database, tables: readonly string[]): Promise<TableDifference[]> => {
  const differences: TableDifference[] = [];
  for (const table of tables) {
    const key = (await database.query<{ name: string }>(keyOf, [table])).map(({ name }) => `"${name}"`).join(', ');
    const [statement] = await database.query<{ text: string }>(comparison(key), [table]);
    const [found] = await database.query<Omit<TableDifference, 'table'>>(statement?.text ?? '');
    if (found) differences.push({ table, ...found });
  }
  return differences;
};
