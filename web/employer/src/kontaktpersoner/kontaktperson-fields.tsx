import type { AnswerOf, showKontaktperson } from '@jobnet/contracts';
import { TextField, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { kontaktpersonerTexts } from './kontaktpersoner.texts.ts';
import { PenhederField } from './penheder-field.tsx';

/** A kontaktperson as the service shows one. */
export type Kontaktperson = AnswerOf<typeof showKontaktperson>;

/** The fields of a kontaktperson, empty or as registered; name and e-mail are mandatory (AG-KP-14). */
export const KontaktpersonFields = ({ kontaktperson, self }: { kontaktperson?: Kontaktperson; self: boolean }): ReactElement => {
  const t = useTexts(kontaktpersonerTexts).fields;
  const fill = (purpose: 'name' | 'email' | 'tel'): 'name' | 'email' | 'tel' | 'off' => (self ? purpose : 'off');
  return (
    <>
      <TextField name="navn" label={t.navn} defaultValue={kontaktperson?.navn} autoComplete={fill('name')} maxLength={100} />
      <TextField name="email" label={t.email} type="email" defaultValue={kontaktperson?.email} autoComplete={fill('email')} maxLength={254} />
      <TextField name="telefon" label={t.telefon} type="tel" hint={t.telefonHint} defaultValue={kontaktperson?.telefon} autoComplete={fill('tel')} maxLength={20} optional />
      <TextField name="stilling" label={t.stilling} defaultValue={kontaktperson?.stilling} maxLength={100} optional />
      <PenhederField defaultValue={kontaktperson?.pNumre} />
    </>
  );
};
