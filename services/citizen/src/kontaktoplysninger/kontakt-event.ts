import type { PayloadOf, ClaimOf, kontaktoplysningerUpdated } from '@jobnet/contracts';
import { emailStatusOf, type KontaktState } from './kontaktoplysninger.rules.ts';

/** What is told of kontaktoplysninger: the address in force only as a claim. */
export interface KontaktEvent {
  readonly subject: string;
  readonly sequence: number;
  readonly data: PayloadOf<typeof kontaktoplysningerUpdated>;
  readonly claim: ClaimOf<typeof kontaktoplysningerUpdated>;
}

export const toKontaktEvent = (row: { readonly id: string; readonly borgerId: string; readonly version: number }, state: KontaktState): KontaktEvent => ({
  subject: row.id,
  sequence: row.version,
  data: { borgerId: row.borgerId, emailStatus: emailStatusOf(state) },
  claim: { navn: state.navn ?? undefined, email: state.email ?? undefined, telefon: state.telefon ?? undefined },
});
