/** One thing that is wrong. `code`, `minimum` and `maximum` are zod's, when the schema is zod's. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
  readonly code?: string;
  readonly format?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

type Result<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** Any Standard Schema: an endpoint's `body`, or a page's own from zod or zod/mini. */
export interface FormSchema<T> {
  readonly '~standard': { readonly validate: (value: unknown) => Result<T> | Promise<Result<T>> };
}

/** The field an issue belongs to, as the name it has in the form; empty for the form as a whole. */
export const nameOfIssue = (issue: Issue): string =>
  (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.');

/** A JSON pointer of the API (`/adresse/postnummer`) as the field's name in the form. */
export const nameOfPointer = (pointer: string): string =>
  pointer.replace(/^\//, '').split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
