import 'reflect-metadata';
import type { EventContract } from '@jobnet/contracts/define';
import { type EntityManager, type EntityTarget, type FindOptionsWhere, MoreThan, type ObjectLiteral } from 'typeorm';
import type { Outbox, OutgoingEvent } from '../outbox/outbox.ts';

const republishes = Symbol('jobnet:republishes');

/** An aggregate's newest state as the event that tells it. */
export interface NewestState {
  readonly contract: EventContract;
  /** Tells it again: same sequence, new id, new claim, marked as republished. */
  tell(outbox: Outbox, manager: EntityManager): void;
}

/** The newest state of one aggregate, under the contract that it belongs to now. `sequence` is the aggregate's present version. */
export const newestState = <E extends EventContract>(contract: E, event: Omit<OutgoingEvent<E>, 'republished'>): NewestState => ({
  contract,
  tell: (outbox, manager) => outbox.add(manager, contract, { ...event, republished: true } as unknown as OutgoingEvent<E>),
});

/**
 * How an owner reads the newest state of its aggregates of one kind, to send it again. `page` reads up to `limit` of them with ids
 * above `after` in order of id, locked (see `lockPage`), so that no command's event of the same aggregate comes in between;
 * `newest` says what each would tell now, or undefined for one that others have never heard of.
 */
export interface Republisher<Row extends { readonly id: string } = { readonly id: string }> {
  page(manager: EntityManager, page: PageWish): Promise<readonly Row[]>;
  newest(row: Row): NewestState | undefined;
}

export interface PageWish {
  readonly after: string | undefined;
  readonly limit: number;
}

/** Marks an injectable class as the one that reads the newest state of these events' aggregate. */
export const Republishes =
  (...contracts: readonly EventContract[]) =>
  (target: new (...dependencies: never[]) => Republisher): void => {
    Reflect.defineMetadata(republishes, contracts, target);
  };

/** The contracts a class was marked with. */
export const republishedBy = (target: object): readonly EventContract[] => (Reflect.getMetadata(republishes, target) as readonly EventContract[] | undefined) ?? [];

/** The next aggregates in order of id, locked until the transaction ends: a command on one of them waits, and its event comes after ours. */
export const lockPage = <E extends ObjectLiteral & { id: string }>(manager: EntityManager, entity: EntityTarget<E>, { after, limit }: PageWish): Promise<E[]> =>
  manager.find(entity, {
    where: (after === undefined ? {} : { id: MoreThan(after) }) as FindOptionsWhere<E>,
    order: { id: 'ASC' } as never,
    take: limit,
    lock: { mode: 'for_no_key_update' },
  });
