import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import type { IncomingRecord } from './kafka-port.ts';
import type { KafkaOperator, PartitionBounds, PartitionOffset, PartitionRange, TopicState } from './kafka-operator.ts';
import { KafkaJsAdmin } from './kafkajs-admin.ts';
import { brief, type KafkaConnection, kafkaClient } from './kafkajs-client.ts';
import { readRanges } from './kafkajs-reader.ts';

/** Runs work of a person at a terminal against the brokers, and gives up within seconds when they are away. */
export const operateKafka = async <T>(connection: KafkaConnection, work: (operator: KafkaOperator) => Promise<T>): Promise<T> => {
  const kafka = kafkaClient(connection, brief);
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(new KafkaJsOperator(kafka, admin));
  } finally {
    await admin.disconnect();
  }
};

/** The operator's view of Kafka, through kafkajs. */
class KafkaJsOperator extends KafkaJsAdmin implements KafkaOperator {
  readonly #kafka: Kafka;
  readonly #admin: Admin;

  constructor(kafka: Kafka, admin: Admin) {
    super(admin);
    this.#kafka = kafka;
    this.#admin = admin;
  }

  async groups(): Promise<string[]> {
    const { groups } = await this.#admin.listGroups();
    return groups.map(({ groupId }) => groupId);
  }

  async assignedTopics(group: string): Promise<string[]> {
    const { groups } = await this.#admin.describeGroups([group]);
    const topics = (groups[0]?.members ?? []).flatMap(({ memberAssignment }) =>
      Object.keys(kafkajs.AssignerProtocol.MemberAssignment.decode(memberAssignment)?.assignment ?? {}),
    );
    return [...new Set(topics)];
  }

  async bounds(topic: string): Promise<PartitionBounds[]> {
    const partitions = await this.#admin.fetchTopicOffsets(topic);
    return partitions.map(({ partition, low, high }) => ({ partition, first: BigInt(low), end: BigInt(high) })).sort((a, b) => a.partition - b.partition);
  }

  async offsetsAt(topic: string, moment: Date): Promise<PartitionOffset[]> {
    const found = await this.#admin.fetchTopicOffsetsByTimestamp(topic, moment.getTime());
    const ends = new Map((await this.bounds(topic)).map(({ partition, end }) => [partition, end]));
    return found.map(({ partition, offset }) => ({ topic, partition, offset: BigInt(offset) < 0n ? (ends.get(partition) ?? 0n) : BigInt(offset) }));
  }

  async moveGroup(group: string, topic: string, offsets: readonly PartitionOffset[]): Promise<void> {
    await this.#admin.setOffsets({ groupId: group, topic, partitions: offsets.map(({ partition, offset }) => ({ partition, offset: String(offset) })) });
  }

  async topicStates(topics: readonly string[]): Promise<TopicState[]> {
    if (topics.length === 0) return [];
    const type = kafkajs.ConfigResourceTypes.TOPIC;
    const [metadata, configs] = await Promise.all([
      this.#admin.fetchTopicMetadata({ topics: [...topics] }),
      this.#admin.describeConfigs({ includeSynonyms: false, resources: topics.map((name) => ({ type, name })) }),
    ]);
    const settings = new Map(configs.resources.map(({ resourceName, configEntries }) => [resourceName, Object.fromEntries(configEntries.map(({ configName, configValue }) => [configName, configValue]))]));
    return metadata.topics.map(({ name, partitions }) => ({
      topic: name,
      partitions: partitions.length,
      replication: Math.min(...partitions.map(({ replicas }) => replicas.length)),
      settings: settings.get(name) ?? {},
    }));
  }

  async brokerSetting(name: string): Promise<ReadonlyMap<number, string | undefined>> {
    const { brokers } = await this.#admin.describeCluster();
    const { resources } = await this.#admin.describeConfigs({
      includeSynonyms: false,
      resources: brokers.map(({ nodeId }) => ({ type: kafkajs.ConfigResourceTypes.BROKER, name: String(nodeId), configNames: [name] })),
    });
    return new Map(resources.map(({ resourceName, configEntries }) => [Number(resourceName), configEntries[0]?.configValue]));
  }

  async read(ranges: readonly PartitionRange[]): Promise<IncomingRecord[]> {
    return readRanges(this.#kafka, this.#admin, ranges);
  }
}
