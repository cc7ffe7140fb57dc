import type { IncomingRecord, KafkaPort } from '../kafka/kafka-port.ts';
import { SendError } from '../kafka/kafka-port.ts';
import { deadLetterTopicOf } from '../kafka/topics.ts';
import type { MessagingLog } from '../log.ts';
import type { MessagingMetrics } from '../metrics.ts';
import { Unreachable } from './fault.ts';

/** Why a record was given up. No message text: it may hold personal data. */
export interface Cause {
  readonly errorClass: string;
  readonly errorCode: string;
  readonly attempts: number;
  readonly firstFailedAt?: Date;
}

/** Sends records that can not be handled to `<group>.dlq`, key, value and headers unchanged, with `dlq-*` headers added. */
export class DeadLetters {
  readonly #kafka: KafkaPort;
  readonly #group: string;
  readonly #metrics: MessagingMetrics;
  readonly #log: MessagingLog;

  constructor(options: { kafka: KafkaPort; group: string; metrics: MessagingMetrics; logger: MessagingLog }) {
    this.#kafka = options.kafka;
    this.#group = options.group;
    this.#metrics = options.metrics;
    this.#log = options.logger;
  }

  /** Resolves when the broker has the dead letter; throws `Unreachable` when it does not answer. */
  async send(record: IncomingRecord, cause: Cause): Promise<void> {
    const { topic, partition, offset } = record;
    const letter = { topic: deadLetterTopicOf(this.#group), key: record.key, value: record.value, headers: this.#headers(record, cause) };
    try {
      await this.#kafka.produceBatch('dead letters', [letter]).catch((error: unknown) => {
        if (!(error instanceof SendError && error.permanent)) throw error;
        const headers = { ...letter.headers, 'dlq-value-bytes-dropped': String(record.value?.length ?? 0) };
        return this.#kafka.produceBatch('dead letters', [{ ...letter, value: null, headers }]);
      });
    } catch (error) {
      throw new Unreachable('The dead letter topic', error);
    }
    this.#metrics.deadLetters.inc({ topic, code: cause.errorCode });
    this.#metrics.consumed.inc({ topic, outcome: 'dlq' });
    this.#log.error('A message was given up and sent to the dead letters', { topic, partition, offset, group: this.#group, attempt: cause.attempts, errorClass: cause.errorClass, errorCode: cause.errorCode });
  }

  #headers(record: IncomingRecord, cause: Cause): Record<string, string | Buffer | (string | Buffer)[] | undefined> {
    return {
      ...record.headers,
      'dlq-topic': record.topic,
      'dlq-partition': String(record.partition),
      'dlq-offset': record.offset,
      'dlq-timestamp': record.timestamp,
      'dlq-group': this.#group,
      'dlq-error-class': cause.errorClass,
      'dlq-error-code': cause.errorCode,
      'dlq-attempts': String(cause.attempts),
      'dlq-first-failed-at': (cause.firstFailedAt ?? new Date()).toISOString(),
    };
  }
}
