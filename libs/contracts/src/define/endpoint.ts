import type { z } from 'zod';
import type { Access } from './access.ts';
import type { Problem } from './problem.ts';
import type { ServiceName } from './service.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * How a write is made safe to repeat.
 * `transaction`: the answer's row commits with the use-case (the default for writes).
 * `outside`: the use-case calls an outside system between two transactions; while it does, the same key answers 409 `under-behandling`.
 * `none`: repeating does no harm, or a key makes no sense (login, logout, token, internal calls). Every GET is `none`.
 */
export type Idempotency = 'transaction' | 'outside' | 'none';

/** An HTTP endpoint, declared once: the server, the OpenAPI document and the web client all read this object. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> {
  readonly kind: 'endpoint';
  /** Operation id, camelCase English verb + Danish noun: `registerTilmelding`. */
  readonly name: string;
  readonly service: ServiceName;
  readonly method: Method;
  /** Whole path with `:params`, e.g. `/api/citizen/v1/me/tilmeldinger`. */
  readonly path: string;
  readonly access: Access;
  /** One English sentence: what it does, for whom, with the source row. */
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly status: number;
  /** The success answer's body; absent for 204 and for answers that are not JSON. */
  readonly answer?: A;
  /** Media type when the answer is not JSON (`text/calendar`). */
  readonly answerType?: string;
  readonly problems: readonly Problem[];
  readonly idempotency: Idempotency;
  /** `own`: the use-case opens its transactions itself, because it asks an outside system between them (only without a key: `none`). */
  readonly transaction?: 'own';
}

type EndpointDeclaration<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = Omit<
  Endpoint<P, Q, B, A>,
  'kind' | 'status' | 'idempotency' | 'problems' | 'path'
> & {
  readonly path: `/api/${string}` | `/internal/${string}`;
  readonly status?: number;
  readonly problems?: readonly Problem[];
  readonly idempotency?: Idempotency;
};

/** Declares an endpoint. Defaults: status 200 (204 without an answer); no own problems; writes are idempotent in their transaction. */
export const defineEndpoint = <
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  A extends z.ZodType = z.ZodUndefined,
>(
  declaration: EndpointDeclaration<P, Q, B, A>,
): Endpoint<P, Q, B, A> => ({
  kind: 'endpoint',
  ...declaration,
  status: declaration.status ?? (declaration.answer || declaration.answerType ? 200 : 204),
  problems: declaration.problems ?? [],
  idempotency: declaration.idempotency ?? (declaration.method === 'GET' ? 'none' : 'transaction'),
});

type OutputOf<S> = S extends z.ZodType ? z.output<S> : undefined;
type InputOf<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What the server's use-case receives, validated and with defaults filled in. */
export type ParamsOf<E extends Endpoint> = OutputOf<NonNullable<E['params']>>;
export type QueryOf<E extends Endpoint> = OutputOf<NonNullable<E['query']>>;
export type BodyOf<E extends Endpoint> = OutputOf<NonNullable<E['body']>>;
/** What the server answers with, and the client gets. */
export type AnswerOf<E extends Endpoint> = OutputOf<NonNullable<E['answer']>>;
/** What a client sends. */
export interface RequestOf<E extends Endpoint> {
  readonly params: InputOf<NonNullable<E['params']>>;
  readonly query: InputOf<NonNullable<E['query']>>;
  readonly body: InputOf<NonNullable<E['body']>>;
}

/** The endpoint's path with its `:params` filled in and its query appended. */
export const pathOf = (endpoint: Endpoint, params: Readonly<Record<string, string>> = {}, query: Readonly<Record<string, unknown>> = {}): string => {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
  }
  const suffix = search.toString();
  return suffix ? `${path}?${suffix}` : path;
};
