import { resealField } from '@jobnet/messaging';
import type { ServiceDefinition } from '../runtime/service-definition.ts';
import type { TestService } from './start-test-service.ts';

/** What came of a new data key, by column: sealed again; with values that could not be opened; and still in need of the old key. */
export interface SealedAgain {
  readonly sealed: readonly string[];
  readonly unreadable: readonly string[];
  readonly left: readonly string[];
}

/** A login that is on its way lives 15 minutes: its secrets go with it. */
const shortLived = ['login_attempt'];

/**
 * Seals what the service declares in `sealedFields` again with a new data key. `left` is empty where every sealed column is declared, and
 * `unreadable` where each is declared with what it is bound to.
 */
export const sealAgain = async ({ cipher, db, laterCipher }: TestService, { sealedFields = [] }: ServiceDefinition): Promise<SealedAgain> => {
  const done: { name: string; resealed: number; unreadable: number }[] = [];
  for (const field of sealedFields) done.push({ name: `${field.table}.${field.column}`, ...(await resealField(db.dataSource, laterCipher, field)) });
  const columns = await db.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'jsonb') and table_name <> all($1) order by 1, 2`, [shortLived],
  );
  const left: string[] = [];
  for (const { table, column } of columns) {
    const found = await db.query(`select 1 from "${table}" where "${column}"::text like $1 limit 1`, [`%v1.${cipher.currentKeyId}.%`]);
    if (found.length > 0) left.push(`${table}.${column}`);
  }
  return { sealed: done.filter(({ resealed }) => resealed > 0).map(({ name }) => name), unreadable: done.filter(({ unreadable }) => unreadable > 0).map(({ name }) => name), left };
};
