import { useId, useRef, useState, type SubmitEvent } from 'react';
import { ProblemError } from '../api/problem-error.ts';
import { useTitleError } from '../components/page-title.ts';
import { useTexts } from '../text/texts.ts';
import { errorTexts } from './error.texts.ts';
import { errorsOfIssues, errorsOfProblem, inFieldOrder, labelsOf, type FieldErrors, type FieldLabels } from './form-errors.ts';
import type { FormSchema } from './form-schema.ts';
import { formValue, type FormShape } from './form-value.ts';
import { useUnsaved } from './unsaved.ts';

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
  /** Something was typed: the form counts as unsaved, and a schema that is fetched on use is fetched now. */
  readonly touch: () => void;
}

/** A native form: reads it, validates it by the schema, sends it once, and keeps what was typed when it is refused (GEN-09). */
export const useForm = <T>({ schema, messages = {}, extra, lists, flags, verbatim, onSubmit }: FormOptions<T>): FormState => {
  const id = useId();
  const t = useTexts(errorTexts);
  const [state, setState] = useState<{ errors: FieldErrors; labels: FieldLabels; failure?: ProblemError; attempt: number }>({ errors: {}, labels: {}, attempt: 0 });
  const [busy, setBusy] = useState(false);
  const [dirty, setDirty] = useState(false);
  const running = useRef(false);
  const refuse = (form: HTMLFormElement, errors: FieldErrors, failure?: ProblemError): void => {
    const unnamed = Object.keys(errors).filter((name) => messages[name] === undefined);
    setState((before) => ({ errors: inFieldOrder(form, errors), labels: labelsOf(form, id, unnamed), failure, attempt: before.attempt + 1 }));
  };
  useTitleError(Object.keys(state.errors).length > 0 || state.failure !== undefined);
  useUnsaved(dirty);

  const send = async (form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
    const value = { ...formValue(new FormData(form, submitter), { lists, flags, verbatim }), ...extra };
    const result = await schema['~standard'].validate(value);
    if (result.issues) return refuse(form, errorsOfIssues(result.issues, value, { messages, t }));
    setState((before) => ({ errors: {}, labels: {}, attempt: before.attempt }));
    try {
      await onSubmit(result.value);
      setDirty(false);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const errors = errorsOfProblem(error, messages);
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
    touch: () => {
      if (!dirty) void Promise.resolve(schema['~standard'].validate(undefined)).catch(() => undefined);
      setDirty(true);
    },
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
