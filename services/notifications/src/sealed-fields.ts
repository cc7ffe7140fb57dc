import type { SealedField } from '@jobnet/messaging';
import { beskedContext } from './besked/show-besked-content.ts';
import { mailContext, recipientContext } from './mail/queue-mail.ts';
import { modtagerContext } from './modtager/on-kontaktoplysninger-updated.ts';

/** What is sealed again when the data key changes. */
export const sealedFields: readonly SealedField[] = [
  { table: 'besked', column: 'sealed_content', context: beskedContext },
  { table: 'modtager', column: 'sealed_email', idColumn: 'borger_id', context: modtagerContext },
  { table: 'mail', column: 'sealed_recipient', context: recipientContext },
  { table: 'mail', column: 'sealed_content', context: mailContext },
];
