import type { Kafka } from 'kafkajs';
import type { ConsumerOptions, KafkaAdmin, KafkaPort, OutgoingRecord, RunningConsumer } from './kafka-port.ts';
import type { MessagingLog } from '../log.ts';
import { KafkaJsAdmin } from './kafkajs-admin.ts';
import { brief, type KafkaConnection, kafkaClient, patient } from './kafkajs-client.ts';
import { KafkaJsConsumer } from './kafkajs-consumer.ts';
import { KafkaJsProducers } from './kafkajs-producers.ts';

/** Kafka through kafkajs: the adapter that every running service uses. */
export class KafkaJsPort implements KafkaPort {
  readonly #kafka: Kafka;
  readonly #logger: MessagingLog | undefined;
  readonly #producers: KafkaJsProducers;
  readonly #consumers = new Set<KafkaJsConsumer>();

  constructor(connection: KafkaConnection) {
    this.#logger = connection.logger;
    this.#kafka = kafkaClient(connection, patient);
    this.#producers = new KafkaJsProducers(kafkaClient(connection, brief));
  }

  produceBatch(producer: string, records: readonly OutgoingRecord[]): Promise<void> {
    return this.#producers.send(producer, records);
  }

  runConsumer(options: ConsumerOptions): Promise<RunningConsumer> {
    const consumer = new KafkaJsConsumer(this.#kafka, options, this.#logger);
    this.#consumers.add(consumer);
    consumer.start().catch(options.onFatal);
    return Promise.resolve(consumer);
  }

  async admin<T>(work: (admin: KafkaAdmin) => Promise<T>): Promise<T> {
    const admin = this.#kafka.admin();
    await admin.connect();
    try {
      return await work(new KafkaJsAdmin(admin));
    } finally {
      await admin.disconnect();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#consumers].map((consumer) => consumer.stop()));
    await this.#producers.close();
  }
}
