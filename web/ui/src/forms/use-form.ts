import { useId, useRef, useState, type SubmitEvent } from 'react';
import { ProblemError } from '../api/problem-error.ts';
import { useTitleError } from '../components/page-title.ts';
import { useTexts } from '../text/texts.ts';
import { fieldId } from './error-summary.tsx';
import { errorText } from './error-text.ts';
import { errorTexts } from './error.texts.ts';
import { formValue, type FormShape } from './form-value.ts';
import { nameOfIssue, nameOfPointer, type FormSchema, type Issue } from './form-schema.ts';
import { useUnsaved } from './unsaved.ts';

/** Error text by field name, in the order of the fields on the page. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The words in front of an error in the summary: the field's label, except where the page's own words name it already. */
export type FieldLabels = Readonly<Record<string, string>>;

interface FormOptions<T> extends FormShape {
  readonly schema: FormSchema<T>;
  /** The page's own words for what is wrong with a field; without them the kit's words for the kind of error. */
  readonly messages?: Readonly<Record<string, string>>;
  /** What is sent besides what is typed. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Runs when everything is valid. A refusal it throws is shown at its fields, or above the form. */
  readonly onSubmit: (value: T) => Promise<unknown>;
}

/** A form's state; give it to <Form>. */
export interface FormState {
  readonly id: string;
  readonly errors: FieldErrors;
  readonly labels: FieldLabels;
  readonly failure: ProblemError | undefined;
  readonly busy: boolean;
  /** Grows with every refused submit, so that the error summary takes focus again. */
  readonly attempt: number;
  readonly submit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly touch: () => void;
}

const inFieldOrder = (form: HTMLFormElement, errors: FieldErrors): FieldErrors => {
  const order = [...form.querySelectorAll<HTMLElement>('[data-field], [name]')].map((element) => element.dataset['field'] ?? element.getAttribute('name') ?? '');
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => place(a) - place(b)));
};

const labelOf = (form: HTMLFormElement, id: string): string | undefined => {
  const control = form.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const label = control?.closest('fieldset')?.querySelector('legend') ?? form.querySelector(`label[for="${CSS.escape(id)}"]`);
  return label?.textContent?.trim();
};

const isEmpty = (value: unknown): boolean => value === undefined || value === '';
const valueAt = (value: unknown, name: string): unknown => name.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);

/** A native form: reads it, validates it by the schema, sends it once, and keeps what was typed when it is refused (GEN-09). */
export const useForm = <T>({ schema, messages = {}, extra, lists, flags, onSubmit }: FormOptions<T>): FormState => {
  const id = useId();
  const t = useTexts(errorTexts);
  const [state, setState] = useState<{ errors: FieldErrors; labels: FieldLabels; failure?: ProblemError; attempt: number }>({ errors: {}, labels: {}, attempt: 0 });
  const [busy, setBusy] = useState(false);
  const [dirty, setDirty] = useState(false);
  const running = useRef(false);
  const refuse = (form: HTMLFormElement, errors: FieldErrors, failure?: ProblemError): void => {
    const unnamed = Object.keys(errors).filter((name) => messages[name] === undefined);
    const labels = Object.fromEntries(unnamed.map((name) => [name, labelOf(form, fieldId(id, name)) ?? '']));
    setState((before) => ({ errors: inFieldOrder(form, errors), labels, failure, attempt: before.attempt + 1 }));
  };
  useTitleError(Object.keys(state.errors).length > 0 || state.failure !== undefined);
  useUnsaved(dirty);

  const errorsOf = (issues: readonly Issue[], value: unknown): FieldErrors => {
    const errors: Record<string, string> = {};
    for (const issue of issues) {
      const name = nameOfIssue(issue);
      errors[name] ??= messages[name] ?? errorText(issue, isEmpty(valueAt(value, name)), t);
    }
    return errors;
  };

  const send = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
    const value = { ...formValue(new FormData(form, submitter), { lists, flags }), ...extra };
    const result = await schema['~standard'].validate(value);
    if (result.issues) return refuse(form, errorsOf(result.issues, value));
    setState((before) => ({ errors: {}, labels: {}, attempt: before.attempt }));
    try {
      await onSubmit(result.value);
      setDirty(false);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const errors = Object.fromEntries(error.errors.map((one) => [nameOfPointer(one.pointer), messages[nameOfPointer(one.pointer)] ?? one.message]));
      refuse(form, errors, Object.keys(errors).length > 0 ? undefined : error);
    }
  };

  const [bug, setBug] = useState<unknown>();
  if (bug !== undefined) throw bug;

  return {
    id,
    ...state,
    failure: state.failure,
    busy,
    touch: () => setDirty(true),
    submit: (event) => {
      event.preventDefault();
      if (running.current) return;
      running.current = true;
      setBusy(true);
      const finish = (): void => {
        running.current = false;
        setBusy(false);
      };
      send(event.currentTarget, event.nativeEvent.submitter).then(finish, (error: unknown) => {
        finish();
        setBug(error);
      });
    },
  };
};
