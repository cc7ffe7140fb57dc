import 'reflect-metadata';
import type { EventContract, ReceivedEvent } from '@jobnet/contracts/define';
import { EventPattern } from '@nestjs/microservices';
import type { EntityManager } from 'typeorm';

const handledEvents = Symbol('jobnet:handled events');

/** The transport's id: `@On` handlers belong to it and to no other. */
export const KAFKA_TRANSPORT = Symbol('jobnet:kafka');

/** What handles an event: everything it writes goes through the manager and commits with the inbox row. The signal ends at the deadline. */
export type HandlerMethod<E extends EventContract = EventContract> = (event: ReceivedEvent<E>, manager: EntityManager, signal: AbortSignal) => Promise<void>;

/** One `@On` method of a handler class. */
export interface HandledEvent {
  readonly contract: EventContract;
  readonly method: string | symbol;
}

/** Marks the method of an injectable class that handles an event; the class is listed in its slice's `providers` and in `subscriptions.ts`. */
export const On =
  <E extends EventContract>(contract: E) =>
  <M extends HandlerMethod<E>>(target: object, method: string | symbol, descriptor: TypedPropertyDescriptor<M>): void => {
    const bind: (target: object, method: string | symbol, descriptor: object) => void = EventPattern(contract.type, KAFKA_TRANSPORT) as never;
    bind(target, method, descriptor);
    const earlier = handledEventsOf(target.constructor);
    Reflect.defineMetadata(handledEvents, [...earlier, { contract, method } satisfies HandledEvent], target.constructor);
  };

/** The `@On` methods of a class. */
export const handledEventsOf = (handler: object): readonly HandledEvent[] =>
  (Reflect.getMetadata(handledEvents, handler) as readonly HandledEvent[] | undefined) ?? [];
