import { use, useId, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { fieldId } from './form-errors.ts';
import { FormContext } from './form.tsx';

/** What every field takes. `optional` writes "(frivilligt)" after the label; all others must be filled in. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

interface FieldParts {
  readonly id: string;
  readonly error: string | undefined;
  /** For the control: its id, name, and where its hint and error stand. */
  readonly control: { readonly id: string; readonly 'aria-invalid': true | undefined; readonly 'aria-describedby': string | undefined };
}

/** Ties a control to its form: id, error, and the ids of hint and error; `more` are further describing ids. */
export const useField = (name: string, hasHint: boolean, more?: string): FieldParts => {
  const own = useId();
  const form = use(FormContext);
  const id = fieldId(form?.id ?? own, name);
  const error = form?.errors[name];
  const describedBy = [hasHint && `${id}-hint`, error && `${id}-error`, more].filter(Boolean).join(' ');
  return { id, error, control: { id, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy || undefined } };
};

/** The hint and the error above a control. */
export const FieldNotes = ({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }): ReactElement => {
  const t = useTexts(uiTexts);
  return (
    <>
      {hint && <span className="form-hint" id={`${id}-hint`}>{hint}</span>}
      {error && (
        <span className="form-error-message" id={`${id}-error`}>
          <span className="sr-only">{t.errorPrefix}</span>
          {error}
        </span>
      )}
    </>
  );
};

/** A label with "(frivilligt)" when the field may be empty. */
export const LabelText = ({ label, optional }: { label: string; optional?: boolean }): ReactElement => {
  const t = useTexts(uiTexts);
  return (
    <>
      {label}
      {optional && <span className="weight-normal"> {t.optional}</span>}
    </>
  );
};

/** Label, hint, error and control of a field with one control. */
export const FieldFrame = ({ parts, label, hint, optional, children }: Omit<FieldProps, 'name'> & { parts: FieldParts; children: ReactNode }): ReactElement => (
  <div className={`form-group${parts.error ? ' form-error' : ''}`}>
    <label className="form-label" htmlFor={parts.id}>
      <LabelText label={label} optional={optional} />
    </label>
    <FieldNotes id={parts.id} hint={hint} error={parts.error} />
    {children}
  </div>
);
