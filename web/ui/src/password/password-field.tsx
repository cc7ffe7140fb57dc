import { useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { FieldFrame, useField, type FieldProps } from '../forms/field.tsx';
import { useTexts } from '../text/texts.ts';
import { passwordTexts } from './password.texts.ts';

interface PasswordFieldProps extends Omit<FieldProps, 'optional'> {
  /** `new-password` lets a password manager suggest one. */
  readonly autoComplete: 'current-password' | 'new-password' | 'off';
  readonly defaultValue?: string;
  /** To be read out or written down, so it can be seen from the start. */
  readonly open?: boolean;
  readonly onChange?: (value: string) => void;
  /** Id of what describes the field besides its hint. */
  readonly describedBy?: string;
  /** Stands under the field. */
  readonly children?: ReactNode;
}

/** An adgangskode: hidden until one asks to see it; pasting and password managers are welcome. */
export const PasswordField = ({ name, label, hint, autoComplete, defaultValue, open = false, onChange, describedBy, children }: PasswordFieldProps): ReactElement => {
  const t = useTexts(passwordTexts);
  const [shown, setShown] = useState(open);
  const parts = useField(name, Boolean(hint), describedBy);
  return (
    <FieldFrame parts={parts} label={label} hint={hint}>
      <input
        {...parts.control}
        type={shown ? 'text' : 'password'}
        name={name}
        maxLength={200}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-required
        className="form-input"
        onChange={(event) => onChange?.(event.target.value)}
      />
      <Button variant="tertiary" aria-controls={parts.id} onClick={() => setShown(!shown)}>
        {shown ? t.hide : t.show}
      </Button>
      {children}
    </FieldFrame>
  );
};
