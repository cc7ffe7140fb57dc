import kafkajs, { type Admin, type KafkaJSError } from 'kafkajs';
import { aclsWithout } from './acls.ts';
import type { AclBinding, GroupState, KafkaAdmin, PartitionProgress, TopicSpec } from './kafka-port.ts';
import { aclEntry, describedAcls } from './kafkajs-acls.ts';

const createWithinMs = 15_000;
const askAgainAfterMs = 100;

const entriesOf = (settings: Readonly<Record<string, string>>) => Object.entries(settings).map(([name, value]) => ({ name, value }));

/** Topic administration through kafkajs. */
export class KafkaJsAdmin implements KafkaAdmin {
  readonly #admin: Admin;

  constructor(admin: Admin) {
    this.#admin = admin;
  }

  topics(): Promise<string[]> {
    return this.#admin.listTopics();
  }

  async createTopics(wanted: readonly TopicSpec[]): Promise<string[]> {
    const existing = new Set(await this.topics());
    const missing = wanted.filter(({ topic }) => !existing.has(topic));
    if (missing.length === 0) return [];
    await this.#admin.createTopics({
      waitForLeaders: false,
      timeout: createWithinMs,
      topics: missing.map(({ topic, partitions, replication, settings }) => ({
        topic,
        numPartitions: partitions,
        replicationFactor: replication,
        configEntries: entriesOf(settings),
      })),
    });
    const created = missing.map(({ topic }) => topic);
    await this.#untilLed(created);
    return created;
  }

  /**
   * kafkajs' own wait gives up when the broker has not heard of a topic yet, which is usual when several make topics at once. Metadata
   * name a leader before that broker knows that it leads; only the leader itself answers where a partition ends.
   */
  async #untilLed(topics: string[]): Promise<void> {
    for (const deadline = Date.now() + createWithinMs; ; await new Promise((resolve) => setTimeout(resolve, askAgainAfterMs))) {
      try {
        const metadata = await this.#admin.fetchTopicMetadata({ topics });
        if (metadata.topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0))) {
          for (const topic of topics) await this.#admin.fetchTopicOffsets(topic);
          return;
        }
      } catch (error) {
        if (!(error as KafkaJSError).retriable || Date.now() > deadline) throw error;
      }
      if (Date.now() > deadline) throw new Error(`No leaders within ${createWithinMs} ms for ${topics.join(', ')}`);
    }
  }

  async configureTopics(topics: readonly TopicSpec[]): Promise<void> {
    if (topics.length === 0) return;
    await this.#admin.alterConfigs({
      validateOnly: false,
      resources: topics.map(({ topic, settings }) => ({
        type: kafkajs.ConfigResourceTypes.TOPIC,
        name: topic,
        configEntries: entriesOf(settings),
      })),
    });
  }

  async groupState(group: string): Promise<GroupState> {
    const { groups } = await this.#admin.describeGroups([group]);
    return { state: groups[0]?.state ?? 'Dead', members: groups[0]?.members.length ?? 0 };
  }

  async progressOf(group: string, topics: readonly string[]): Promise<PartitionProgress[]> {
    const committed = await this.#admin.fetchOffsets({ groupId: group, topics: [...topics] });
    const ends = await Promise.all(topics.map(async (topic) => ({ topic, partitions: await this.#admin.fetchTopicOffsets(topic) })));
    return ends.flatMap(({ topic, partitions }) => {
      const offsets = new Map(committed.find((one) => one.topic === topic)?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
      return partitions.map(({ partition, high, low }) => {
        const offset = offsets.get(partition) ?? -1n;
        return { topic, partition, next: offset < BigInt(low) ? BigInt(low) : offset, end: BigInt(high) };
      });
    });
  }

  acls(): Promise<AclBinding[] | undefined> {
    return describedAcls(this.#admin);
  }

  /** Resolves when the broker that answers also acts on them; it says yes a moment earlier. */
  async addAcls(bindings: readonly AclBinding[]): Promise<void> {
    if (bindings.length === 0) return;
    await this.#admin.createAcls({ acl: bindings.map(aclEntry) });
    for (const deadline = Date.now() + createWithinMs; ; await new Promise((resolve) => setTimeout(resolve, askAgainAfterMs))) {
      if (aclsWithout(bindings, (await this.acls()) ?? []).length === 0) return;
      if (Date.now() > deadline) throw new Error(`The broker does not hold ${bindings.length} new rights within ${createWithinMs} ms`);
    }
  }

  async removeAcls(bindings: readonly AclBinding[]): Promise<void> {
    if (bindings.length > 0) await this.#admin.deleteAcls({ filters: bindings.map(aclEntry) });
  }
}
