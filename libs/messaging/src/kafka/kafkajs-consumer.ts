import kafkajs, { type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage } from 'kafkajs';
import { jittered } from '../backoff.ts';
import { type MessagingLog, silentLog } from '../log.ts';
import { brokerCodeOf, patient } from './kafkajs-client.ts';
import type { BatchOutcome, ConsumerOptions, IncomingRecord, RecordBatch, RunningConsumer } from './kafka-port.ts';

export const sessionTimeoutMs = 10_000;
const rebalanceTimeoutMs = 15_000;
const heartbeatMs = 2_000;
const fetchWaitMs = 250;
const commitEveryMs = 1_000;
/** Packed; about one batch of the relay. A fetch unpacks all it brings before a record is handled, and what a turn does not reach is fetched again. */
const maxBytesPerPartition = 64 * 1024;
const subscribeAgainMs = 1_000;
/** What passes without a new process: a right that is missing, and a broker that died while it was asked for its group's coordinator. */
const passing = new Set(['TOPIC_AUTHORIZATION_FAILED', 'GROUP_AUTHORIZATION_FAILED', 'KafkaJSGroupCoordinatorNotFound']);
/** Longer than a handler may take; a broker that is away is not waited for. */
const leaveWithinMs = 8_000;

/** A consumer group member. Nothing of ours throws into kafkajs: it takes some errors for its own and dies of them. */
export class KafkaJsConsumer implements RunningConsumer {
  readonly #consumer: Consumer;
  readonly #options: ConsumerOptions;
  readonly #logger: MessagingLog;
  #lastHeartbeat: number | undefined;
  #stopped = false;
  #latest: EachBatchPayload | undefined;
  #committing: NodeJS.Timeout | undefined;

  constructor(kafka: Kafka, options: ConsumerOptions, logger: MessagingLog = silentLog) {
    this.#options = options;
    this.#logger = logger;
    this.#consumer = kafka.consumer({
      groupId: options.group,
      sessionTimeout: sessionTimeoutMs,
      rebalanceTimeout: rebalanceTimeoutMs,
      heartbeatInterval: heartbeatMs,
      maxWaitTimeInMs: fetchWaitMs,
      maxBytesPerPartition,
      allowAutoTopicCreation: false,
      metadataMaxAge: 60_000,
      retry: { ...patient.retry, restartOnFailure: () => Promise.resolve(true) },
    });
    const { HEARTBEAT, CRASH } = this.#consumer.events;
    this.#consumer.on(HEARTBEAT, () => {
      this.#lastHeartbeat = Date.now();
    });
    this.#consumer.on(CRASH, ({ payload }) => this.#crashed(payload.error, payload.restart));
  }

  /** Connects and begins; keeps trying while topics, broker or rights are missing. */
  async start(): Promise<void> {
    let told = '';
    while (!this.#stopped) {
      try {
        await this.#consumer.connect();
        await this.#consumer.subscribe({ topics: [...this.#options.topics], fromBeginning: true });
        break;
      } catch (error) {
        const errorCode = brokerCodeOf(error);
        if (errorCode !== told) this.#logger.warn('The consumer cannot begin and tries again', { group: this.#options.group, errorCode });
        told = errorCode;
        await new Promise((resolve) => setTimeout(resolve, jittered(subscribeAgainMs)));
      }
    }
    if (this.#stopped) return;
    await this.#consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: this.#options.concurrency,
      eachBatch: (payload) => this.#eachBatch(payload),
    });
  }

  heartbeatAgeMs(): number | undefined {
    return this.#lastHeartbeat === undefined ? undefined : Date.now() - this.#lastHeartbeat;
  }

  /** Finishes the record in hand and leaves the group. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#committing);
    const left = this.#leave().catch(() => undefined);
    await Promise.race([left, new Promise((resolve) => setTimeout(resolve, leaveWithinMs).unref())]);
  }

  async #leave(): Promise<void> {
    if (this.#latest) await this.#commit(this.#latest).catch(() => undefined);
    await this.#consumer.disconnect();
  }

  /** What comes back without a new process is waited for: the service goes on without reading until then. */
  #crashed(error: Error, restarts: boolean): void {
    if (this.#stopped) return;
    clearTimeout(this.#committing);
    this.#committing = this.#latest = undefined;
    this.#options.onCrash?.(restarts);
    if (restarts) return;
    if (passing.has(brokerCodeOf(error))) this.start().catch(this.#options.onFatal);
    else this.#options.onFatal(error);
  }

  async #eachBatch(payload: EachBatchPayload): Promise<void> {
    let lost: unknown;
    const keepAlive = setInterval(() => {
      payload.heartbeat().catch((error: unknown) => {
        lost = error;
      });
    }, heartbeatMs);
    const { topic, partition } = payload.batch;
    const batch: RecordBatch = {
      topic,
      partition,
      records: payload.batch.messages.map((message) => incoming(topic, partition, message)),
      settled: (record) => {
        if (lost !== undefined) return;
        payload.resolveOffset(record.offset);
        this.#commitSoon(payload);
      },
      alive: () => !this.#stopped && lost === undefined && payload.isRunning() && !payload.isStale(),
    };
    try {
      const { pauseMs } = await this.#outcomeOf(batch);
      if (pauseMs !== undefined) this.#pause(payload, pauseMs);
    } finally {
      clearInterval(keepAlive);
    }
    if (lost instanceof kafkajs.KafkaJSError) throw lost;
    if (this.#stopped && lost === undefined) await this.#commit(payload).catch(() => undefined);
  }

  async #outcomeOf(batch: RecordBatch): Promise<BatchOutcome> {
    try {
      return await this.#options.onBatch(batch);
    } catch {
      return { pauseMs: heartbeatMs };
    }
  }

  /**
   * Offsets follow within a second, those of all partitions in one request: a reader that dies before finds in its inbox what it did,
   * and no record waits for the offsets of those before it.
   */
  #commitSoon(payload: EachBatchPayload): void {
    this.#latest = payload;
    this.#committing ??= setTimeout(() => {
      this.#committing = undefined;
      this.#commit(payload).catch(() => {
        if (!this.#stopped) this.#commitSoon(this.#latest ?? payload);
      });
    }, commitEveryMs);
  }

  async #commit(payload: EachBatchPayload): Promise<void> {
    const offsets = payload.uncommittedOffsets();
    if (offsets.topics.length > 0) await payload.commitOffsetsIfNecessary(offsets);
  }

  #pause(payload: EachBatchPayload, pauseMs: number): void {
    const resume = payload.pause();
    setTimeout(() => {
      if (this.#stopped) return;
      try {
        resume();
      } catch {
        // The partition was taken away meanwhile; its next owner starts unpaused.
      }
    }, pauseMs).unref();
  }
}

const incoming = (topic: string, partition: number, message: KafkaMessage): IncomingRecord => ({
  topic,
  partition,
  offset: message.offset,
  timestamp: message.timestamp,
  key: message.key,
  value: message.value,
  headers: message.headers ?? {},
});
