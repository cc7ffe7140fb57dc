import type { ConsumerOptions, KafkaAdmin, KafkaPort, OutgoingRecord, RunningConsumer } from '../kafka/kafka-port.ts';

/** Kafka in memory: partitions, order and groups, for component tests. */
export class MemoryKafka implements KafkaPort {
  produceBatch(_producer: string, _records: readonly OutgoingRecord[]): Promise<void> {
    throw new Error('Not implemented');
  }
  runConsumer(_options: ConsumerOptions): Promise<RunningConsumer> {
    throw new Error('Not implemented');
  }
  admin<T>(_work: (admin: KafkaAdmin) => Promise<T>): Promise<T> {
    throw new Error('Not implemented');
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}
