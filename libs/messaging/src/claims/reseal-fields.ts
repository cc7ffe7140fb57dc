import type { DataSource } from 'typeorm';
import { type FieldCipher, UnreadableValue } from '../cipher.ts';
import { inTransaction } from '../outbox/transaction.ts';

const chunk = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** A text column whose values are sealed, by its table. */
export interface SealedField {
  readonly table: string;
  readonly column: string;
  /** The row's id, a uuid; `id` unless told. */
  readonly idColumn?: string;
  /** What a value is bound to, by its row's id. */
  readonly context: (id: string) => string;
}

interface SealedValue {
  readonly id: string;
  readonly sealed: string;
}

/** How a rotation went. `unreadable`: values whose key is gone, which nobody can open any more. */
export interface Resealed {
  readonly resealed: number;
  readonly unreadable: number;
}

/** What messages only point at; bound to the claim's own id. */
const claims: SealedField = { table: 'messaging.claims', column: 'sealed', context: (id) => id };

/** Seals claims again as `resealField` does. */
export const resealClaims = (dataSource: DataSource, cipher: FieldCipher): Promise<Resealed> => resealField(dataSource, cipher, claims);

/**
 * Seals every value of a column again that was sealed with an older key, 500 to a transaction, so that the old key can go. Costs one scan
 * when there is nothing to do. A value that cannot be opened is left as it is and counted.
 */
export const resealField = async (dataSource: DataSource, cipher: FieldCipher, { table, column, idColumn = 'id', context }: SealedField): Promise<Resealed> => {
  const next = `select ${idColumn} as id, ${column} as sealed from ${table}
    where ${column} is not null and split_part(${column}, '.', 2) <> $1 and ${idColumn} > $2 order by ${idColumn} limit ${chunk} for update`;
  const write = `update ${table} t set ${column} = n.sealed from unnest($1::uuid[], $2::text[]) as n (id, sealed) where t.${idColumn} = n.id`;
  let [after, resealed, unreadable] = [beforeAll, 0, 0];
  for (;;) {
    const rows = await inTransaction(dataSource, async (manager) => {
      const found: SealedValue[] = await manager.query(next, [cipher.currentKeyId, after]);
      const opened = found.flatMap((value) => anew(value, cipher, context));
      await manager.query(write, [opened.map(({ id }) => id), opened.map(({ sealed }) => sealed)]);
      resealed += opened.length;
      unreadable += found.length - opened.length;
      return found;
    });
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return { resealed, unreadable };
    after = last.id;
  }
};

/** The value under the current key; nothing when it cannot be opened. */
const anew = ({ id, sealed }: SealedValue, cipher: FieldCipher, context: SealedField['context']): SealedValue[] => {
  try {
    return [{ id, sealed: cipher.encrypt(cipher.decrypt(sealed, context(id)), context(id)) }];
  } catch (error) {
    if (error instanceof UnreadableValue) return [];
    throw error;
  }
};
