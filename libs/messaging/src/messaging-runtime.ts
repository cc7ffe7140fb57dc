import type { DiscoveryService } from '@nestjs/core';
import type { ClientConfig } from 'pg';
import { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { GroupWatch } from './consume/group-watch.ts';
import { KafkaTransport } from './consume/kafka-transport.ts';
import { DueLoop } from './due/due-loop.ts';
import type { DueWork } from './due/due-work.ts';
import { bindingsOf, checkRepublishing, dueHandlersOf } from './handlers.ts';
import { MessagingMetrics } from './metrics.ts';
import type { MessagingOptions } from './messaging.module.ts';
import { Relay } from './outbox/relay.ts';
import { declareReading } from './operations/subscription-rows.ts';
import { onEventsCommitted } from './outbox/transaction.ts';
import { Upkeep } from './upkeep.ts';

/** How the backbone of a service is, for its health check. */
export interface MessagingHealth {
  readonly consuming: boolean;
  readonly heartbeatAgeMs: number | undefined;
}

const heartbeatLimitMs = 10_000;

/** The running parts of a service's backbone: started when the application is, stopped before its modules go. */
export class MessagingRuntime {
  readonly #options: MessagingOptions;
  readonly #discovery: DiscoveryService;
  readonly #dueWork: DueWork;
  readonly #transport: KafkaTransport;
  readonly #metrics: MessagingMetrics;
  readonly #stops: (() => Promise<void>)[] = [];
  #dueLoop: DueLoop | undefined;
  #relay: Relay | undefined;

  constructor(options: MessagingOptions, discovery: DiscoveryService, dueWork: DueWork) {
    this.#options = options;
    this.#discovery = discovery;
    this.#dueWork = dueWork;
    this.#metrics = new MessagingMetrics(options.registry ?? new Registry(), options.service);
    this.#transport = new KafkaTransport({ ...options, metrics: this.#metrics });
  }

  async onApplicationBootstrap(): Promise<void> {
    const { dataSource, service, subscriptions, tells = [], without = [] } = this.#options;
    const bindings = bindingsOf(this.#discovery, subscriptions, service);
    const dueHandlers = dueHandlersOf(this.#discovery);
    checkRepublishing(this.#discovery, tells);
    await declareReading(dataSource, service, subscriptions);
    for (const { subscription, handle } of bindings) this.#transport.bind(subscription, handle);
    if (!without.includes('relay')) this.#startRelay();
    if (!without.includes('due')) this.#startDue(new DueLoop({ ...this.#options, metrics: this.#metrics }, dueHandlers));
    if (!without.includes('consumers')) {
      await this.#transport.listen(() => undefined);
      this.#stops.push(() => this.#transport.close());
    }
    this.#startUpkeep();
  }

  /** Drains: nothing new is claimed or fetched, and what is in hand is finished, while HTTP still answers. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#stops.splice(0).map((stop) => stop()));
  }

  /** When nothing can commit any more, the relay sends the rest, if the broker answers. */
  async onApplicationShutdown(): Promise<void> {
    await this.#relay?.stop();
    await this.#options.kafka.close();
  }

  health(): MessagingHealth {
    const heartbeatAgeMs = this.#transport.heartbeatAgeMs();
    return { consuming: this.#options.subscriptions.length === 0 || (heartbeatAgeMs ?? Infinity) < heartbeatLimitMs, heartbeatAgeMs };
  }

  /** The clock moved: look at once for what became due. */
  clockMoved(): void {
    this.#dueLoop?.nudge();
  }

  #startRelay(): void {
    const { dataSource, kafka, logger } = this.#options;
    const relay = new Relay({ connection: connectionOf(dataSource), kafka, logger, metrics: this.#metrics });
    onEventsCommitted(dataSource, () => relay.nudge());
    relay.start();
    this.#relay = relay;
  }

  #startDue(loop: DueLoop): void {
    this.#dueLoop = loop;
    this.#dueWork.onScheduled(() => loop.nudge());
    loop.start();
    this.#stops.push(() => loop.stop());
  }

  #startUpkeep(): void {
    const parts = { ...this.#options, metrics: this.#metrics };
    const upkeep = new Upkeep({ ...parts, parked: () => this.#transport.parked(), heartbeatAgeMs: () => this.#transport.heartbeatAgeMs() });
    const watch = new GroupWatch({ ...parts, group: this.#options.service, topics: this.#transport.topics() });
    for (const part of [upkeep, watch]) {
      part.start();
      this.#stops.push(() => part.stop());
    }
  }
}

/** The relay's own connection, with the data source's address and name. */
const connectionOf = (dataSource: DataSource): ClientConfig => {
  const { applicationName, database, host, password, port, url, username } = dataSource.options as {
    applicationName?: string;
    database?: string;
    host?: string;
    password?: string;
    port?: number;
    url?: string;
    username?: string;
  };
  const address = url ? { connectionString: url } : { database, host, password, port, user: username };
  return { ...address, application_name: `${applicationName ?? 'jobnet'} relay` };
};
