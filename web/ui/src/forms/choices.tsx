import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { FieldFrame, FieldNotes, LabelText, useField, type FieldProps } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
}

/** One of a few; an error summary's link goes to the first. */
export const RadioGroup = ({ name, label, hint, optional, options, defaultValue, onChange }: RadioGroupProps): ReactElement => {
  const { id, error } = useField(name, Boolean(hint));
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      <fieldset aria-describedby={describedBy}>
        <legend className="form-label"><LabelText label={label} optional={optional} /></legend>
        <FieldNotes id={id} hint={hint} error={error} />
        {options.map((option, place) => {
          const optionId = place === 0 ? id : `${id}-${place}`;
          return (
            <div key={option.value} className="form-group-radio">
              <input type="radio" className="form-radio" id={optionId} name={name} value={option.value} defaultChecked={option.value === defaultValue} aria-describedby={option.hint ? `${optionId}-about` : undefined} onChange={() => onChange?.(option.value)} />
              <label htmlFor={optionId}>{option.label}</label>
              {option.hint && <span className="form-hint" id={`${optionId}-about`}>{option.hint}</span>}
            </div>
          );
        })}
      </fieldset>
    </div>
  );
};

interface CheckboxProps extends Omit<FieldProps, 'label'> {
  readonly label: ReactNode;
  readonly value?: string;
  readonly defaultChecked?: boolean;
  readonly onChange?: (checked: boolean) => void;
}

/** One box to tick. Name it in the form's `flags`, or in its `lists` when several boxes share the name. */
export const Checkbox = ({ name, label, hint, value = 'ja', defaultChecked, onChange }: CheckboxProps): ReactElement => {
  const { id: fieldsId, error, control } = useField(name, Boolean(hint));
  const id = value === 'ja' ? fieldsId : `${fieldsId}-${value}`;
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      {error && <FieldNotes id={fieldsId} error={error} />}
      <div className="form-group-checkbox">
        <input type="checkbox" className="form-checkbox" {...control} id={id} name={name} value={value} defaultChecked={defaultChecked} onChange={(event) => onChange?.(event.target.checked)} />
        <label htmlFor={id}>{label}</label>
        {hint && <span className="form-hint" id={`${fieldsId}-hint`}>{hint}</span>}
      </div>
    </div>
  );
};

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly defaultValue?: string;
  /** The first line before something is chosen. */
  readonly empty?: string;
  readonly onChange?: (value: string) => void;
}

/** One of many, from a list. */
export const Select = ({ name, label, hint, optional, options, defaultValue, empty, onChange }: SelectProps): ReactElement => {
  const t = useTexts(uiTexts).form;
  const parts = useField(name, Boolean(hint));
  return (
    <FieldFrame parts={parts} label={label} hint={hint} optional={optional}>
      <select {...parts.control} name={name} className="form-select" defaultValue={defaultValue ?? ''} aria-required={!optional || undefined} onChange={(event) => onChange?.(event.target.value)}>
        <option value="">{empty ?? t.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </FieldFrame>
  );
};
