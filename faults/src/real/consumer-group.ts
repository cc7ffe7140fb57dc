import kafkajs, { type Admin } from 'kafkajs';

const group = 'notifications';

/** What an operator sees and sets of notifications' group, with Kafka's own admin interface. */
export class ConsumerGroup {
  readonly kafka: kafkajs.Kafka;
  readonly #admin: Admin;

  constructor(brokers: readonly string[]) {
    this.kafka = new kafkajs.Kafka({ clientId: 'faults-operator', brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
    this.#admin = this.kafka.admin();
  }

  /** Runs work with the admin interface connected. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    await this.#admin.connect();
    try {
      return await work();
    } finally {
      await this.#admin.disconnect();
    }
  }

  /** True when it has no member. */
  async isEmpty(): Promise<boolean> {
    const { groups } = await this.#admin.describeGroups([group]);
    return groups[0]?.state === 'Empty' || groups[0]?.state === 'Dead';
  }

  /** Lets it begin a topic again; Kafka refuses while it has a member. */
  startOver(topic: string): Promise<void> {
    return this.#admin.resetOffsets({ groupId: group, topic, earliest: true });
  }

  /** The end of each partition of a topic. */
  async endsOf(topic: string): Promise<ReadonlyMap<number, number>> {
    const ends = await this.#admin.fetchTopicOffsets(topic);
    return new Map(ends.map(({ high, partition }) => [partition, Number(high)]));
  }

  /** True when it has committed the end of every partition. */
  async hasRead(topic: string): Promise<boolean> {
    const [ends, [committed]] = await Promise.all([this.endsOf(topic), this.#admin.fetchOffsets({ groupId: group, topics: [topic] })]);
    const at = new Map((committed?.partitions ?? []).map(({ offset, partition }) => [partition, Number(offset)]));
    return [...ends].every(([partition, end]) => end === 0 || (at.get(partition) ?? -1) >= end);
  }
}
