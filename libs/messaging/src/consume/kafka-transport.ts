import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import type { RunningConsumer } from '../kafka/kafka-port.ts';
import { consumeOutcomes, type MessagingMetrics } from '../metrics.ts';
import { BatchRunner } from './batch-runner.ts';
import { consumptionOf, type ConsumptionOptions } from './consumption.ts';
import type { Binding } from './deliver.ts';
import { type HandlerMethod, KAFKA_TRANSPORT } from './on.ts';
import type { ParkedMessages } from './parked-messages.ts';
import { ParkedRetries } from './parked-retries.ts';

const partitionsAtOnce = 3;

export interface KafkaTransportOptions extends ConsumptionOptions {
  readonly onFatal: (error: Error) => void;
}

/**
 * Our transport for Nest's microservices: the group of one service, each handler in a transaction with its inbox row. Nest's own
 * Kafka transport loops or skips when a handler fails; this one parks the key and moves on.
 */
export class KafkaTransport extends Server implements CustomTransportStrategy {
  override readonly transportId = KAFKA_TRANSPORT;
  readonly #options: KafkaTransportOptions;
  readonly #bindings: Binding[] = [];
  #consumer: RunningConsumer | undefined;
  #retries: ParkedRetries | undefined;
  #parked: ParkedMessages | undefined;

  constructor(options: KafkaTransportOptions) {
    super();
    this.#options = options;
  }

  /** Gives a subscription its handler. */
  bind(subscription: Binding['subscription'], handle: HandlerMethod): void {
    this.#bindings.push({ subscription, handle });
    this.addHandler(subscription.contract.type, () => Promise.resolve(), true, { consumer: subscription.consumer });
  }

  async listen(callback: (error?: unknown) => void): Promise<void> {
    if (this.#bindings.length > 0) {
      const { kafka, metrics, onFatal, service } = this.#options;
      const parts = consumptionOf(this.#options, this.#bindings, () => this.#retries?.nudge());
      beginAtZero(metrics, parts.contracts.keys());
      const runner = new BatchRunner(parts);
      this.#parked = parts.parked;
      this.#retries = new ParkedRetries(parts);
      this.#consumer = await kafka.runConsumer({
        group: service,
        topics: [...parts.contracts.keys()],
        concurrency: partitionsAtOnce,
        onBatch: (batch) => runner.run(batch),
        onFatal,
        onCrash: (restarts) => metrics.consumerCrashes.inc({ restart: String(restarts) }),
      });
      this.#retries.start();
    }
    callback();
  }

  /** Finishes the messages in hand, then leaves the group. */
  async close(): Promise<void> {
    await Promise.all([this.#consumer?.stop(), this.#retries?.stop()]);
    this.#consumer = undefined;
  }

  /** Milliseconds since the group coordinator last answered; undefined when nothing is consumed, or not yet. */
  heartbeatAgeMs(): number | undefined {
    return this.#consumer?.heartbeatAgeMs();
  }

  /** What this process listens to. */
  topics(): string[] {
    return [...new Set(this.#bindings.map(({ subscription }) => subscription.contract.type))];
  }

  /** What is parked; nothing when nothing is consumed. */
  parked(): Promise<{ keys: number; oldestSeconds: number }> {
    return this.#parked?.waiting() ?? Promise.resolve({ keys: 0, oldestSeconds: 0 });
  }

  on(): void {
    throw new Error('The Kafka transport has no events to listen to');
  }

  unwrap<T>(): T {
    return this.#options.kafka as T;
  }
}

/** A counter that first shows at 1 has not grown for whoever watches its growth. */
const beginAtZero = (metrics: MessagingMetrics, topics: Iterable<string>): void => {
  for (const topic of topics) {
    for (const outcome of consumeOutcomes) metrics.consumed.inc({ topic, outcome }, 0);
    metrics.partitionPauses.inc({ topic }, 0);
    metrics.partitionPaused.set(0, { topic });
  }
  for (const restart of ['true', 'false']) metrics.consumerCrashes.inc({ restart }, 0);
};
