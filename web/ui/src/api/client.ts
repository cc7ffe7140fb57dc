import { pathOf, type AnswerOf, type Endpoint, type RequestOf } from '@jobnet/contracts/define';
import type { Audience } from '@jobnet/contracts';
import { uiTexts } from '../text/ui.texts.ts';
import { noConnection, ProblemError, problemOfResponse } from './problem-error.ts';

type Part<K extends string, T> = [T] extends [undefined] ? { readonly [P in K]?: undefined } : object extends T ? { readonly [P in K]?: T } : { readonly [P in K]: T };

/** What a call needs: the endpoint's params, query and body, as far as it has any that must be given. */
export type ClientRequest<E extends Endpoint> = Part<'params', RequestOf<E>['params']> & Part<'query', RequestOf<E>['query']> & Part<'body', RequestOf<E>['body']>;

export interface CallOptions {
  /** The key of the person's intent; only writes have one. */
  readonly key?: string;
  /** Not the person's doing: it must not keep the session alive (ID-LOGIN-11). */
  readonly background?: boolean;
  readonly signal?: AbortSignal;
}

/** Calls the API for one audience. */
export interface Client {
  readonly audience: Audience;
  readonly call: <E extends Endpoint>(endpoint: E, request: ClientRequest<E>, options?: CallOptions) => Promise<AnswerOf<E>>;
  /** Hears of every answer to a call that was not background, and of every refusal because nobody is logged in. */
  readonly listen: (listener: (what: 'used' | 'unauthenticated') => void) => () => void;
}

interface ClientSettings {
  readonly audience: Audience;
  /** Another origin, when rendering on the server. */
  readonly baseUrl?: string;
  readonly fetch?: typeof fetch;
}

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const readAnswer = async (response: Response): Promise<unknown> => {
  if (response.status === 204) return undefined;
  return response.headers.get('content-type')?.includes('json') ? response.json() : response.text();
};

/** A new W3C trace for each call; the tries of one intent share its trace. Nothing is measured here: the gateway's span is the first. */
const newTraceparent = (key: string = crypto.randomUUID()): string => {
  const hex = (uuid: string): string => uuid.replaceAll('-', '');
  return `00-${hex(key)}-${hex(crypto.randomUUID()).slice(16)}-01`;
};

/** One typed fetch over the endpoint contracts: headers, path, problems. */
export const createClient = ({ audience, baseUrl = '', fetch: send = (...args) => fetch(...args) }: ClientSettings): Client => {
  const listeners = new Set<(what: 'used' | 'unauthenticated') => void>();
  const tell = (what: 'used' | 'unauthenticated'): void => listeners.forEach((listener) => listener(what));

  const call = async <E extends Endpoint>(endpoint: E, request: ClientRequest<E>, { key, background = false, signal }: CallOptions = {}): Promise<AnswerOf<E>> => {
    const { params, query, body } = request as Parts;
    const response = await send(baseUrl + pathOf(endpoint, params, query), {
      method: endpoint.method,
      credentials: 'same-origin',
      signal,
      headers: {
        accept: 'application/json, application/problem+json',
        'jobnet-audience': audience,
        traceparent: newTraceparent(key),
        ...(endpoint.method === 'GET' ? {} : { 'jobnet-csrf': '1' }),
        ...(endpoint.idempotency === 'none' ? {} : { 'idempotency-key': key ?? crypto.randomUUID() }),
        ...(background ? { 'jobnet-background': '1' } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new ProblemError({ code: noConnection, status: 0, ...uiTexts.da.failure.offline });
    });
    if (response.status === 401) tell('unauthenticated');
    else if (!background && response.status < 500) tell('used');
    if (!response.ok) throw await problemOfResponse(response);
    return (await readAnswer(response)) as AnswerOf<E>;
  };

  return {
    audience,
    call,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
