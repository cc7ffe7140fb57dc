import type { EventContract } from '@jobnet/contracts/define';
import type { DiscoveryService } from '@nestjs/core';
import type { Binding } from './consume/deliver.ts';
import { handledEventsOf, type HandlerMethod } from './consume/on.ts';
import type { Subscription } from './consume/subscribe.ts';
import { type DueHandler, dueKindOf } from './due/due.ts';
import { readModelFaults } from './rebuild/read-model.ts';
import { republishedBy, type Republisher } from './republish/republisher.ts';

interface Found {
  readonly type: object;
  readonly instance: object;
}

const providersOf = (discovery: DiscoveryService): Found[] => {
  const found = new Map<object, Found>();
  for (const { instance, metatype } of [...discovery.getProviders(), ...discovery.getControllers()]) {
    if (instance && metatype && typeof instance === 'object') found.set(metatype, { type: metatype, instance: instance as object });
  }
  return [...found.values()];
};

/** The method of every subscription. Throws, naming each, when a subscription lacks its handler or a handler its subscription. */
export const bindingsOf = (discovery: DiscoveryService, subscriptions: readonly Subscription[], service: string): Binding[] => {
  const providers = providersOf(discovery);
  const faults = [...doubleProjections(subscriptions), ...unsubscribed(providers, subscriptions), ...readModelFaults(subscriptions, service)];
  const bindings = subscriptions.flatMap((subscription): Binding[] => {
    const { contract, handler } = subscription;
    const instance = providers.find(({ type }) => type === handler)?.instance;
    const handled = handledEventsOf(handler).find((event) => event.contract.type === contract.type);
    if (instance && handled) return [{ subscription, handle: methodOf(instance, handled.method) }];
    faults.push(instance ? `${handler.name} has no @On method for ${contract.type}` : `${handler.name} is subscribed to ${contract.type} but is no provider of any module`);
    return [];
  });
  if (faults.length > 0) throw new Error(`The subscriptions do not fit the handlers:\n  ${faults.join('\n  ')}`);
  return bindings;
};

const methodOf = (instance: object, method: string | symbol): HandlerMethod => {
  const handle = (instance as Record<string | symbol, HandlerMethod>)[method];
  if (!handle) throw new Error(`${instance.constructor.name} has lost a method`);
  return handle.bind(instance);
};

const unsubscribed = (providers: readonly Found[], subscriptions: readonly Subscription[]): string[] =>
  providers.flatMap(({ type }) =>
    handledEventsOf(type)
      .filter(({ contract }) => !subscriptions.some((one) => one.handler === type && one.contract.type === contract.type))
      .map(({ contract }) => `${(type as { name?: string }).name ?? 'A handler'} handles ${contract.type} but no subscription names it`),
  );

/** Two handlers of one event that share a projection would each take the other's turn. */
const doubleProjections = (subscriptions: readonly Subscription[]): string[] => {
  const projects = subscriptions.filter(({ mode }) => mode === 'projects').map(({ contract, projection }) => `${contract.type} into projection "${projection}"`);
  const consumers = subscriptions.map(({ consumer, contract }) => `${contract.type} by "${consumer}"`);
  return [...projects, ...consumers].filter((name, at, all) => all.indexOf(name) !== at).map((name) => `two subscriptions take ${name}`);
};

/** The handler of every kind of due work. Throws when two claim the same kind. */
export const dueHandlersOf = (discovery: DiscoveryService): Map<string, DueHandler> => {
  const handlers = new Map<string, DueHandler>();
  for (const { type, instance } of providersOf(discovery)) {
    const kind = dueKindOf(type);
    if (kind === undefined) continue;
    if (handlers.has(kind)) throw new Error(`Two classes do the due work "${kind}"`);
    handlers.set(kind, instance as DueHandler);
  }
  return handlers;
};

/** What reads the newest state behind each topic, by topic. Throws when two classes do so for one. */
export const republishersOf = (discovery: DiscoveryService): Map<string, Republisher> => {
  const republishers = new Map<string, Republisher>();
  for (const { type, instance } of providersOf(discovery)) {
    for (const { type: topic } of republishedBy(type)) {
      if (republishers.has(topic)) throw new Error(`Two classes republish ${topic}`);
      republishers.set(topic, instance as Republisher);
    }
  }
  return republishers;
};

/** Throws, naming each, when an event that is told can neither be sent again nor says why not. */
export const checkRepublishing = (discovery: DiscoveryService, tells: readonly EventContract[]): void => {
  const republished = republishersOf(discovery);
  const faults = [
    ...tells.filter(({ type, neverRepublished }) => !neverRepublished && !republished.has(type)).map(({ type }) => `${type} has no republisher and no reason why`),
    ...tells.filter(({ type, neverRepublished }) => neverRepublished && republished.has(type)).map(({ type }) => `${type} has a republisher and a reason against it`),
    ...[...republished.keys()].filter((topic) => !tells.some(({ type }) => type === topic)).map((topic) => `${topic} is republished but not told`),
  ];
  if (faults.length > 0) throw new Error(`The republishers do not fit what is told:\n  ${faults.join('\n  ')}`);
};
