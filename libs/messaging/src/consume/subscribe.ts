import type { EventContract } from '@jobnet/contracts/define';
import type { ReadModel } from '../rebuild/read-model.ts';

/** A handler class of a subscription; its `@On` methods say what it handles. */
export type HandlerClass = new (...dependencies: never[]) => object;

/**
 * How a handler takes events. `acts`: once per message, in whatever order, never republished ones.
 * `projects`: only if newer than what the projection last took of the aggregate, over all its topics.
 */
export type SubscriptionMode = 'acts' | 'projects';

/** One line of a service's `subscriptions.ts`. */
export interface Subscription {
  readonly contract: EventContract;
  readonly handler: HandlerClass;
  readonly mode: SubscriptionMode;
  /** Name of the read model; handlers that share it share the last sequence of each aggregate. */
  readonly projection: string;
  /** Stable name of the reader in the inbox: the handler class in kebab-case. */
  readonly consumer: string;
  /** The tables it feeds, when they can be built again from events alone. */
  readonly readModel?: ReadModel;
}

/**
 * Declares that the service listens to an event. All `projects` handlers of one aggregate feed one read model, so that an
 * `annonce-approved` cannot undo a newer `annonce-published`; a second read model of the same aggregate needs its own `projection` name.
 */
export const subscribe = (
  contract: EventContract,
  handler: HandlerClass,
  mode: SubscriptionMode,
  options: { readonly projection?: string; readonly readModel?: ReadModel } = {},
): Subscription => ({
  contract,
  handler,
  mode,
  projection: options.projection ?? 'main',
  consumer: handler.name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase(),
  ...(options.readModel ? { readModel: options.readModel } : {}),
});
