import { randomBytes } from 'node:crypto';
import { acquireServer } from '@jobnet/embedded';
import { Kafka, logLevel } from 'kafkajs';

/** What of an event contract the broker needs to know. */
export interface TopicWish {
  readonly type: string;
  readonly partitions?: number;
}

/** A real broker, shared by all tests; a test keeps to names with its own prefix. */
export interface TestKafka {
  readonly brokers: string[];
  /** Unique for this call; begins every topic and group of the test. */
  readonly prefix: string;
  readonly kafka: Kafka;
  /** `<prefix><name>`. */
  named(name: string): string;
  /** Creates one topic for each contract, its name prefixed, and answers the names by type. */
  createTopics(contracts: readonly TopicWish[]): Promise<Record<string, string>>;
  /** Deletes the topics made here and disconnects. */
  close(): Promise<void>;
}

/** The broker for `.kafka.spec.ts`: the one in TEST_KAFKA_BROKERS, else the shared test broker, started when needed. */
export async function testKafka(): Promise<TestKafka> {
  const { address } = await acquireServer('kafka');
  const brokers = address.split(',');
  const prefix = `t${randomBytes(5).toString('hex')}-`;
  const kafka = new Kafka({ clientId: `${prefix}test`, brokers, logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const created: string[] = [];
  const named = (name: string): string => `${prefix}${name}`;
  return {
    brokers,
    prefix,
    kafka,
    named,
    createTopics: async (contracts) => {
      const topics = contracts.map(({ type, partitions = 3 }) => ({ topic: named(type), numPartitions: partitions, replicationFactor: 1 }));
      await admin.createTopics({ topics, waitForLeaders: true });
      created.push(...topics.map(({ topic }) => topic));
      return Object.fromEntries(contracts.map(({ type }) => [type, named(type)]));
    },
    close: async () => {
      if (created.length) await admin.deleteTopics({ topics: created });
      await admin.disconnect();
    },
  };
}
