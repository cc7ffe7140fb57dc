import { createContext, type ReactElement, type ReactNode } from 'react';
import { FailureAlert } from '../api/failure-alert.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { FormState } from './use-form.ts';

/** The form that the fields stand in. */
export const FormContext = createContext<Pick<FormState, 'id' | 'errors'> | undefined>(undefined);

/** A refusal stands above the form, and the button that was pressed may be far below. */
const reveal = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** A form: the summary of its errors on top, then its fields and buttons. Validation is ours, so the browser's own is off. */
export const Form = ({ form, label, children }: { form: FormState; label?: string; children: ReactNode }): ReactElement => (
  <FormContext value={form}>
    <form noValidate aria-label={label} aria-busy={form.busy || undefined} onSubmit={form.submit} onInput={form.touch}>
      <ErrorSummary formId={form.id} errors={form.errors} labels={form.labels} attempt={form.attempt} />
      {form.failure && (
        <div key={form.attempt} ref={reveal}>
          <FailureAlert problem={form.failure} />
        </div>
      )}
      {children}
    </form>
  </FormContext>
);
