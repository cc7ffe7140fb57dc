import type { DataSource } from 'typeorm';
import { type FieldCipher, UnreadableValue } from '../cipher.ts';
import { inTransaction } from '../outbox/transaction.ts';

const chunk = 500;

interface SealedClaim {
  readonly id: string;
  readonly sealed: string;
}

/** How a rotation went. `unreadable`: claims whose key is gone, which nobody can open any more. */
export interface Resealed {
  readonly resealed: number;
  readonly unreadable: number;
}

const nextSealed = `
  select id, sealed from messaging.claims
  where sealed is not null and split_part(sealed, '.', 2) <> $1 and id > $2 order by id limit ${chunk} for update`;

/**
 * Seals every claim again that was sealed with an older key, 500 to a transaction, so that the old key can go. Costs one scan when
 * there is nothing to do. A claim that cannot be opened is left as it is and counted.
 */
export const resealClaims = async (dataSource: DataSource, cipher: FieldCipher): Promise<Resealed> => {
  let [after, resealed, unreadable] = ['00000000-0000-0000-0000-000000000000', 0, 0];
  for (;;) {
    const rows = await inTransaction(dataSource, async (manager) => {
      const found: SealedClaim[] = await manager.query(nextSealed, [cipher.currentKeyId, after]);
      const opened = found.flatMap((claim) => anew(claim, cipher));
      await manager.query('update messaging.claims c set sealed = n.sealed from unnest($1::uuid[], $2::text[]) as n (id, sealed) where c.id = n.id', [
        opened.map(({ id }) => id),
        opened.map(({ sealed }) => sealed),
      ]);
      resealed += opened.length;
      unreadable += found.length - opened.length;
      return found;
    });
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return { resealed, unreadable };
    after = last.id;
  }
};

/** The claim under the current key; nothing when it cannot be opened. */
const anew = ({ id, sealed }: SealedClaim, cipher: FieldCipher): SealedClaim[] => {
  try {
    return [{ id, sealed: cipher.encrypt(cipher.decrypt(sealed, id), id) }];
  } catch (error) {
    if (error instanceof UnreadableValue) return [];
    throw error;
  }
};
