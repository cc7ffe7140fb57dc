import type { HTMLInputAutoCompleteAttribute, ReactElement } from 'react';
import { FieldFrame, useField, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps {
  readonly defaultValue?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly maxLength?: number;
  /** How wide the field is drawn, in signs. */
  readonly width?: 4 | 8 | 11 | 27;
  readonly readOnly?: boolean;
  readonly onChange?: (value: string) => void;
}

/** One line of text. */
export const TextField = ({ name, label, hint, optional, width, onChange, ...input }: TextFieldProps): ReactElement => {
  const parts = useField(name, Boolean(hint));
  return (
    <FieldFrame parts={parts} label={label} hint={hint} optional={optional}>
      <input
        type="text"
        {...input}
        {...parts.control}
        name={name}
        aria-required={!optional || undefined}
        className={`form-input${width ? ` input-char-${width}` : ''}`}
        onChange={onChange && ((event) => onChange(event.target.value))}
      />
    </FieldFrame>
  );
};

/** A Danish postnummer of four digits. */
export const PostalCode = (props: Omit<TextFieldProps, 'width' | 'inputMode' | 'maxLength' | 'type'>): ReactElement => (
  <TextField autoComplete="postal-code" {...props} inputMode="numeric" maxLength={4} width={4} />
);
