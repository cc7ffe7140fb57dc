import kafkajs, { type Admin } from 'kafkajs';
import type { KafkaAdmin, TopicSpec } from './kafka-port.ts';

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
      waitForLeaders: true,
      timeout: 15_000,
      topics: missing.map(({ topic, partitions, replication, settings }) => ({
        topic,
        numPartitions: partitions,
        replicationFactor: replication,
        configEntries: entriesOf(settings),
      })),
    });
    return missing.map(({ topic }) => topic);
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
}
