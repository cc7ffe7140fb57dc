import { adgangskodekrav, normalAdgangskode } from '@jobnet/reference-data';
import { useId, useState, type ReactElement } from 'react';
import { Icon } from '../components/icon.tsx';
import type { FieldProps } from '../forms/field.tsx';
import { useTexts } from '../text/texts.ts';
import { PasswordField } from './password-field.tsx';
import { passwordTexts } from './password.texts.ts';

interface NewPasswordFieldProps extends Omit<FieldProps, 'optional'> {
  readonly autoComplete?: 'new-password' | 'off';
  readonly defaultValue?: string;
  readonly open?: boolean;
}

/** A new adgangskode with its rules (ID-KODE-15..18), each marked as met or not while one types; in words too, and told to screen readers by number. */
export const NewPasswordField = ({ name, label, hint, autoComplete = 'new-password', defaultValue = '', open }: NewPasswordFieldProps): ReactElement => {
  const t = useTexts(passwordTexts);
  const id = useId();
  const [typed, setTyped] = useState(defaultValue);
  const rules = adgangskodekrav.map(({ kode, tekst, opfyldt }) => ({ kode, tekst, met: opfyldt(normalAdgangskode(typed)) }));
  return (
    <PasswordField name={name} label={label} hint={hint} autoComplete={autoComplete} defaultValue={defaultValue} open={open} onChange={setTyped} describedBy={id}>
      <ul className="nobullet-list mt-3" id={id} aria-label={t.rules}>
        {rules.map(({ kode, tekst, met }) => (
          <li key={kode}>
            <Icon name={met ? 'check' : 'close'} />
            <span className="sr-only">{met ? t.met : t.unmet}</span>
            {tekst}
          </li>
        ))}
      </ul>
      <p className="sr-only" role="status">{typed && t.count(rules.filter(({ met }) => met).length, rules.length)}</p>
    </PasswordField>
  );
};
