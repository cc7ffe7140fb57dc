import type { SealedField } from '@jobnet/messaging';
import { navnContext } from './jobagent/list-jobagenter.ts';
import { indholdContext } from './joblog/list-joblog.ts';
import { contextOf, sealedFields as kontaktfelter } from './kontaktoplysninger/kontaktoplysninger-rows.ts';

const columns = { navn: 'navn_sealed', email: 'email_sealed', nyEmail: 'ny_email_sealed', telefon: 'telefon_sealed' } as const;

/** What is sealed again when the data key changes. */
export const sealedFields: readonly SealedField[] = [
  ...kontaktfelter.map((field) => ({ table: 'kontaktoplysninger', column: columns[field], context: (id: string) => contextOf(id, field) })),
  { table: 'jobagent', column: 'navn_sealed', context: navnContext },
  { table: 'joblog', column: 'indhold_sealed', context: indholdContext },
];
