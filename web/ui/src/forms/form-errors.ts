import type { ProblemError } from '../api/problem-error.ts';
import { errorText } from './error-text.ts';
import type { ErrorTexts } from './error.texts.ts';
import { nameOfIssue, nameOfPointer, type Issue } from './form-schema.ts';

/** Error text by field name, in the order of the fields on the page. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The words in front of an error in the summary: the field's label, except where the page's own words name it already. */
export type FieldLabels = Readonly<Record<string, string>>;

type Messages = Readonly<Record<string, string>>;

/** The id a field has inside its form. */
export const fieldId = (formId: string, name: string): string => `${formId}${name}`;

const valueAt = (value: unknown, name: string): unknown => name.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
const isEmpty = (value: unknown): boolean => value === undefined || value === '';

/** What the schema found, the first for each field, in the page's words where it has some. */
export const errorsOfIssues = (issues: readonly Issue[], value: unknown, { messages, t }: { readonly messages: Messages; readonly t: ErrorTexts }): FieldErrors => {
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const name = nameOfIssue(issue);
    errors[name] ??= messages[name] ?? errorText(issue, isEmpty(valueAt(value, name)), t);
  }
  return errors;
};

/** What the service refused, by field. */
export const errorsOfProblem = (problem: ProblemError, messages: Messages): FieldErrors =>
  Object.fromEntries(problem.errors.map(({ pointer, message }) => [nameOfPointer(pointer), messages[nameOfPointer(pointer)] ?? message]));

/** The errors in the order in which their fields stand in the form. */
export const inFieldOrder = (form: HTMLFormElement, errors: FieldErrors): FieldErrors => {
  const order = [...form.querySelectorAll<HTMLElement>('[data-field], [name]')].map((element) => element.dataset['field'] ?? element.getAttribute('name') ?? '');
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => place(a) - place(b)));
};

const labelOf = (form: HTMLFormElement, id: string): string => {
  const control = form.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const label = control?.closest('fieldset')?.querySelector('legend') ?? form.querySelector(`label[for="${CSS.escape(id)}"]`);
  return label?.textContent?.trim() ?? '';
};

/** The labels of fields of the form, as they stand on the page. */
export const labelsOf = (form: HTMLFormElement, formId: string, names: readonly string[]): FieldLabels =>
  Object.fromEntries(names.map((name) => [name, labelOf(form, fieldId(formId, name))]));
