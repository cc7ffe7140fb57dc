import type { SealedField } from '@jobnet/messaging';
import { indsenderContext } from './annonce/annonce-record.ts';
import { oplysningerContext } from './kontaktperson/kontaktperson-record.ts';

/** What is sealed again when the data key changes. */
export const sealedFields: readonly SealedField[] = [
  { table: 'annonce', column: 'indsender', context: indsenderContext },
  { table: 'kontaktperson', column: 'oplysninger', context: oplysningerContext },
];
