import type { Kvittering } from '@jobnet/contracts';
import type { FieldCipher } from '@jobnet/messaging';
import type { BeskedRow } from './besked.entity.ts';

/** What a sealed message is bound to. */
export const beskedContext = (beskedId: string): string => `besked:${beskedId}`;

/** Opens what a message says. */
export const contentOf = (row: BeskedRow, cipher: FieldCipher): Kvittering =>
  JSON.parse(cipher.decrypt(row.sealedContent, beskedContext(row.id))) as Kvittering;

/** A message as the list shows it. */
export const summaryOf = (row: BeskedRow, cipher: FieldCipher) => ({
  beskedId: row.id,
  emne: contentOf(row, cipher).emne,
  afsender: row.afsender,
  modtaget: row.modtaget.toISOString(),
  laest: row.laest !== null,
  kraeverHandling: row.kraeverHandling,
});
