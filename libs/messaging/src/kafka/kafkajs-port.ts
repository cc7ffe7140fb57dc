import type { BatchOutcome, ConsumerOptions, KafkaAdmin, KafkaPort, OutgoingRecord, RunningConsumer } from './kafka-port.ts';

/** Kafka through kafkajs. */
export class KafkaJsPort implements KafkaPort {
  constructor(readonly options: { readonly brokers: readonly string[]; readonly clientId: string }) {}
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
export type { BatchOutcome };
