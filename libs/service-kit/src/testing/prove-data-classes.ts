import { messagingMigrations } from '@jobnet/messaging';
import { dataTable, testDatabase } from '@jobnet/testkit';
import type { ServiceDefinition } from '../runtime/service-definition.ts';
import { kitMigrations } from '../state/kit-migrations.ts';

/** Every column of a service's database but the migrations' own bookkeeping, as `table.column`; tables of other schemas with their schema. A partition is its table's. */
const columnsOf = async (definition: ServiceDefinition): Promise<string[]> => {
  const db = await testDatabase([...messagingMigrations(definition.name), ...kitMigrations, ...definition.migrations] as never, { service: definition.name });
  try {
    const rows = await db.query<{ name: string }>(
      `select case nspname when 'public' then '' else nspname || '.' end || relname || '.' || attname as name
       from pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
       where nspname in ('public', 'kit', 'messaging') and relkind in ('r', 'p') and not relispartition and attnum > 0 and not attisdropped and relname not like '%migrations'
       order by 1`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await db.close();
  }
};

/** What docs/data.csv says wrongly of a service's database: columns without a class or with two, and lines about columns that are not there. */
export const proveDataClasses = async (definition: ServiceDefinition): Promise<string[]> => {
  const columns = await columnsOf(definition);
  const classed = dataTable()
    .filter(({ service }) => service === definition.name || service === '*')
    .flatMap((row) => row.columns.map((column) => `${row.table}.${column}`));
  return [
    ...columns.filter((name) => !classed.includes(name)).map((name) => `${name} has no class`),
    ...classed.filter((name) => !columns.includes(name)).map((name) => `${name} is not there`),
    ...classed.filter((name, index) => classed.indexOf(name) !== index).map((name) => `${name} has two classes`),
  ];
};
