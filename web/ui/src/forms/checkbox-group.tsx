import type { ReactElement } from 'react';
import type { Option } from './choices.tsx';
import { FieldNotes, LabelText, useField, type FieldProps } from './field.tsx';

interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly defaultValue?: readonly string[];
}

/** Any number of a few; name it in the form's `lists`. An error summary's link goes to the first box. */
export const CheckboxGroup = ({ name, label, hint, optional, options, defaultValue = [] }: CheckboxGroupProps): ReactElement => {
  const { id, error, control } = useField(name, Boolean(hint));
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      <fieldset aria-describedby={control['aria-describedby']}>
        <legend className="form-label"><LabelText label={label} optional={optional} /></legend>
        <FieldNotes id={id} hint={hint} error={error} />
        {options.map((option, place) => {
          const optionId = place === 0 ? id : `${id}-${place}`;
          return (
            <div key={option.value} className="form-group-checkbox">
              <input type="checkbox" className="form-checkbox" id={optionId} name={name} value={option.value} defaultChecked={defaultValue.includes(option.value)} aria-describedby={option.hint ? `${optionId}-about` : undefined} />
              <label htmlFor={optionId}>{option.label}</label>
              {option.hint && <span className="form-hint" id={`${optionId}-about`}>{option.hint}</span>}
            </div>
          );
        })}
      </fieldset>
    </div>
  );
};
