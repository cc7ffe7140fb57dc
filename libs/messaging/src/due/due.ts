import 'reflect-metadata';
import type { EntityManager } from 'typeorm';

const dueKind = Symbol('jobnet:due kind');

/** A piece of work whose time has come. */
export interface Work<P = unknown> {
  /** The same on every attempt: what an outside system tells repeats by. */
  readonly id: string;
  readonly kind: string;
  /** What the work is about: an id, or an id and a name. */
  readonly ref: string;
  /** 1 the first time. */
  readonly attempt: number;
  /** The outside system that its order key names. */
  readonly system?: string;
  readonly payload: P;
  /** The trace of what made it necessary; `isFresh` while that is not long ago. */
  readonly trace?: { readonly traceparent: string; readonly isFresh: boolean };
}

/** How an attempt went. `value` goes on to `settle`; `code` is a stable word, never free text. */
export type Outcome<T = unknown> =
  | { readonly state: 'done'; readonly value?: T }
  | { readonly state: 'again'; readonly at: Date; readonly code?: string; readonly value?: T }
  | { readonly state: 'failed'; readonly code: string; readonly value?: T };

/** The attempt succeeded; the row goes when `settle` has committed. */
export const done = <T>(value?: T): Outcome<T> => ({ state: 'done', ...(value === undefined ? {} : { value }) });
/** Try again at this time (domain time, jittered by the caller: see `laterBy`). */
export const again = <T>(at: Date, code?: string, value?: T): Outcome<T> => ({ state: 'again', at, ...(code ? { code } : {}), ...(value === undefined ? {} : { value }) });
/** Given up for good; the row goes when `settle` has recorded that. */
export const failed = <T>(code: string, value?: T): Outcome<T> => ({ state: 'failed', code, ...(value === undefined ? {} : { value }) });

/**
 * Does the due rows of one kind. `perform` talks to the outside world, holds no transaction and may be repeated with the same
 * `work.id` after a crash; `settle` writes what came of it, in one transaction with the row. Pure database work has only `settle`.
 */
export interface DueHandler<P = unknown, T = unknown> {
  perform?(work: Work<P>, signal: AbortSignal): Promise<Outcome<T>>;
  /** May ask for another attempt of the same work. */
  settle(manager: EntityManager, work: Work<P>, outcome: Outcome<T>): Promise<void | { readonly againAt: Date }>;
}

/** Marks an injectable class as the one that does this kind of due work. */
export const Due =
  (kind: string) =>
  (target: new (...dependencies: never[]) => DueHandler): void => {
    Reflect.defineMetadata(dueKind, kind, target);
  };

/** The kind a class was marked with. */
export const dueKindOf = (target: object): string | undefined => Reflect.getMetadata(dueKind, target) as string | undefined;
