import type { AnswerOf, BodyOf, Endpoint, ParamsOf, Principal, QueryOf } from '@jobnet/contracts/define';
import type { EntityManager } from 'typeorm';
import type { KeyReference } from '../state/idempotency-keys.ts';

/**
 * The transactions of a request that calls an outside system between them (endpoints declared `idempotency: 'outside'`, or
 * `transaction: 'own'`; the latter keep no key, so each step is just a transaction).
 */
export interface Steps<A> {
  /** First transaction: marks the Idempotency-Key as pending and runs `work` (reservation, reconciling due row). */
  reserve<T>(work: (manager: EntityManager, key: KeyReference) => Promise<T>): Promise<T>;
  /** Second transaction: runs `work` and stores its result as the key's answer. */
  settle(work: (manager: EntityManager) => Promise<A>): Promise<A>;
  /** Second transaction when the outside system gave no result: runs `work` and frees the key, so the same key may try again. */
  release(work: (manager: EntityManager) => Promise<void>): Promise<void>;
}

/** What a controller method gets: validated input, the caller, and the request's transaction. */
export interface CallOf<E extends Endpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  /** Who calls. On public endpoints an anonymous caller has no session: use `caller` there. */
  readonly principal: Principal;
  readonly caller: Principal | undefined;
  /** EntityManager of the request's transaction. Throws on `outside` endpoints: use `steps`. */
  readonly manager: EntityManager;
  readonly steps: Steps<AnswerOf<E>>;
  /** Adds a whole Set-Cookie value to the answer. */
  readonly setCookie: (cookie: string) => void;
  readonly requestId: string;
  /** Lower-case request headers (an endpoint that needs one reads it here). */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The answer of an endpoint whose `answerType` is text that a caller may keep: with the same `etag` it is answered 304 without the text. */
export interface TextAnswer {
  readonly text: string;
  /** A strong entity tag, quotes included. */
  readonly etag: string;
}

/** The answer of an endpoint declared with `answerType: 'redirect'`. */
export interface Redirect {
  readonly location: string;
  /** Whole Set-Cookie values. */
  readonly cookies?: readonly string[];
}
