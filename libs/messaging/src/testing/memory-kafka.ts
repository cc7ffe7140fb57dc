import { createHash } from 'node:crypto';
import type { ConsumerOptions, IncomingRecord, KafkaAdmin, KafkaPort, OutgoingRecord, PartitionProgress, RecordBatch, RunningConsumer, TopicSpec } from '../kafka/kafka-port.ts';
import { SendError } from '../kafka/kafka-port.ts';

const partitionCount = 3;
const batchSize = 100;

const toBuffer = (value: string | Buffer | null): Buffer | null => (typeof value === 'string' ? Buffer.from(value) : value);
const partitionOf = (key: Buffer | null): number => (key ? (createHash('sha1').update(key).digest()[0] ?? 0) % partitionCount : 0);

/**
 * Kafka in memory, for component tests: partitions, order by key, groups with their own offsets, pauses. Nothing is lost and nothing
 * is sent twice; what a broker does under fault is the broker suites' to show.
 */
export class MemoryKafka implements KafkaPort {
  readonly #logs = new Map<string, IncomingRecord[]>();
  readonly #groups = new Map<string, MemoryGroup>();
  #refusals: SendError[] = [];

  /** The next sends fail, once each, with these errors. */
  refuseNext(...errors: SendError[]): void {
    this.#refusals.push(...errors);
  }

  /** All records of a topic, by partition and then in order. */
  records(topic: string): readonly IncomingRecord[] {
    return Array.from({ length: partitionCount }, (_, partition) => this.#log(topic, partition)).flat();
  }

  produceBatch(_producer: string, records: readonly OutgoingRecord[]): Promise<void> {
    const refusal = this.#refusals.shift();
    if (refusal) return Promise.reject(refusal);
    for (const { topic, key, value, headers } of records) {
      const bytes = toBuffer(key);
      const log = this.#log(topic, partitionOf(bytes));
      log.push({ topic, partition: partitionOf(bytes), offset: String(log.length), timestamp: String(Date.now()), key: bytes, value, headers });
    }
    for (const group of this.#groups.values()) group.wake();
    return Promise.resolve();
  }

  runConsumer(options: ConsumerOptions): Promise<RunningConsumer> {
    const offsets = this.#groups.get(options.group)?.offsets ?? new Map<string, number>();
    const group = new MemoryGroup(options, offsets, (topic, partition) => this.#log(topic, partition));
    this.#groups.set(options.group, group);
    group.wake();
    return Promise.resolve(group);
  }

  admin<T>(work: (admin: KafkaAdmin) => Promise<T>): Promise<T> {
    return work({
      topics: () => Promise.resolve([...new Set([...this.#logs.keys()].map((name) => name.slice(0, name.lastIndexOf('/'))))]),
      createTopics: (topics: readonly TopicSpec[]) => Promise.resolve(topics.map(({ topic }) => topic)),
      configureTopics: () => Promise.resolve(),
      groupState: (group: string) => Promise.resolve(this.#groups.has(group) ? { state: 'Stable', members: 1 } : { state: 'Empty', members: 0 }),
      progressOf: (group: string, topics: readonly string[]) => Promise.resolve(topics.flatMap((topic) => this.#progressOf(group, topic))),
      acls: () => Promise.resolve(undefined),
      addAcls: () => Promise.resolve(),
      removeAcls: () => Promise.resolve(),
    });
  }

  /** Resolves when every group has handled all there is (paused partitions included). */
  async settled(): Promise<void> {
    for (const group of this.#groups.values()) await group.settled();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#groups.values()].map((group) => group.stop()));
  }

  #progressOf(group: string, topic: string): PartitionProgress[] {
    const offsets = this.#groups.get(group)?.offsets;
    return Array.from({ length: partitionCount }, (_, partition) => {
      const next = offsets?.get(`${topic}/${partition}`) ?? 0;
      return { topic, partition, next: BigInt(next), end: BigInt(this.#log(topic, partition).length) };
    });
  }

  #log(topic: string, partition: number): IncomingRecord[] {
    const name = `${topic}/${partition}`;
    const log = this.#logs.get(name) ?? [];
    this.#logs.set(name, log);
    return log;
  }
}

/** One group with one member that has every partition. */
class MemoryGroup implements RunningConsumer {
  readonly offsets: Map<string, number>;
  readonly #options: ConsumerOptions;
  readonly #logOf: (topic: string, partition: number) => readonly IncomingRecord[];
  readonly #working = new Map<string, Promise<void>>();
  #stopped = false;

  constructor(options: ConsumerOptions, offsets: Map<string, number>, logOf: (topic: string, partition: number) => readonly IncomingRecord[]) {
    this.#options = options;
    this.offsets = offsets;
    this.#logOf = logOf;
  }

  heartbeatAgeMs(): number {
    return 0;
  }

  wake(): void {
    if (this.#stopped) return;
    for (const topic of this.#options.topics) {
      for (let partition = 0; partition < partitionCount; partition += 1) this.#work(topic, partition);
    }
  }

  async settled(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working.values());
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.settled();
  }

  #work(topic: string, partition: number): void {
    const name = `${topic}/${partition}`;
    if (this.#working.has(name)) return;
    const work = this.#drain(topic, partition, name).finally(() => {
      this.#working.delete(name);
      // A record that came while the drain was ending found it still listed, and nobody was woken for it.
      if (!this.#stopped && (this.offsets.get(name) ?? 0) < this.#logOf(topic, partition).length) this.#work(topic, partition);
    });
    this.#working.set(name, work);
  }

  async #drain(topic: string, partition: number, name: string): Promise<void> {
    const log = this.#logOf(topic, partition);
    while (!this.#stopped) {
      const from = this.offsets.get(name) ?? 0;
      if (from >= log.length) return;
      const batch: RecordBatch = {
        topic,
        partition,
        records: log.slice(from, from + batchSize),
        settled: (record) => this.offsets.set(name, Number(record.offset) + 1),
        alive: () => !this.#stopped,
      };
      const { pauseMs } = await this.#options.onBatch(batch);
      if (pauseMs !== undefined) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
