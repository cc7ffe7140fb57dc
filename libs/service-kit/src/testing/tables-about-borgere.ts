import type { TestService } from './start-test-service.ts';

/** The tables whose rows say whose they are. A test of one's own data names them all, so that a new one is not forgotten there. */
export const tablesAboutBorgere = async ({ db }: Pick<TestService, 'db'>): Promise<string[]> => {
  const rows = await db.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.columns
     where table_schema in ('public', 'kit') and column_name in ('borger_id', 'subject_borger_id') order by 1`,
  );
  return rows.map(({ name }) => name);
};
