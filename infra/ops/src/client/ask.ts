import { randomUUID } from 'node:crypto';
import { type AnswerOf, type Endpoint, pathOf, type RequestOf } from '@jobnet/contracts';
import type { Caller } from './caller.ts';

const defaultWithinMs = 30_000;
const longestPauseMs = 1_000;
const busy = new Set([429, 502, 503, 504]);

type Needed<E extends Endpoint> = { readonly [K in 'params' | 'body' as undefined extends RequestOf<E>[K] ? never : K]: RequestOf<E>[K] };

/** What to send, and how patient to be. */
export type Wish<E extends Endpoint> = Needed<E> & {
  readonly query?: RequestOf<E>['query'];
  /** Idempotency-Key; a new one when left out. */
  readonly key?: string;
  /** Problem codes that mean "not yet": what they wait for comes by an event from another service. */
  readonly until?: readonly string[];
  readonly withinMs?: number;
};

/** A refusal, as Jobnet gave it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly body: unknown,
    what: string,
  ) {
    super(`${what} was refused: ${status} ${code} ${JSON.stringify(body)}`);
    this.name = 'Refused';
  }
}

/**
 * Calls an endpoint through the gateway. What is busy, starting or "not yet" is asked again with the same key until the time is up;
 * any other refusal throws `Refused`.
 */
export const ask = async <E extends Endpoint>(caller: Caller, endpoint: E, wish: Wish<E>): Promise<AnswerOf<E>> => {
  const deadline = Date.now() + (wish.withinMs ?? defaultWithinMs);
  const key = wish.key ?? randomUUID();
  for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const answer = await send(caller, endpoint, wish, key);
    if (answer && answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as AnswerOf<E>;
    const refusal = answer ? await refusalOf(answer, `${endpoint.name} by ${caller.name}`) : new Refused(0, 'no-answer', undefined, `${endpoint.name} by ${caller.name}`);
    const again = !answer || busy.has(answer.status) || refusal.code === 'under-behandling' || (wish.until ?? []).includes(refusal.code);
    if (!again || Date.now() + pauseMs > deadline) throw refusal;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
};

const send = async (caller: Caller, endpoint: Endpoint, wish: { params?: unknown; query?: unknown; body?: unknown }, key: string): Promise<Response | undefined> => {
  const path = pathOf(endpoint, wish.params as Record<string, string> | undefined, wish.query as Record<string, unknown> | undefined);
  const headers = {
    ...(await caller.headers()),
    ...(endpoint.idempotency === 'none' ? {} : { 'idempotency-key': key }),
    ...(wish.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  try {
    return await fetch(`${caller.gatewayUrl}${path}`, { method: endpoint.method, headers, ...(wish.body === undefined ? {} : { body: JSON.stringify(wish.body) }) });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

const refusalOf = async (answer: Response, what: string): Promise<Refused> => {
  const text = await answer.text();
  const body = parsed(text);
  return new Refused(answer.status, (body as { code?: string } | undefined)?.code ?? '', body ?? text.slice(0, 500), what);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
