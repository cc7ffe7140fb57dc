import kafkajs, { type Kafka, type Message, type Producer, type TopicMessages } from 'kafkajs';
import { brief, brokerCodeOf } from './kafkajs-client.ts';
import { type OutgoingRecord, SendError } from './kafka-port.ts';

/** What no retry will change: these bytes are too large, or malformed. */
const permanentCodes = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE', 'INVALID_RECORD', 'INVALID_TIMESTAMP', 'CORRUPT_MESSAGE']);

interface Slot {
  producer: Promise<Producer> | undefined;
  last: Promise<unknown>;
  /** Where the messages of the send under way go, by the latest try: `topic/partition`. */
  readonly places: Map<Message, string>;
}

/**
 * Named idempotent producers, one send at a time each. After any failed send the producer is thrown away: kafkajs would give the
 * next batch the sequence numbers of the failed one, and the broker would acknowledge it without storing it. Nor is its word taken that
 * all is sent: a partition whose leader moved, between two tries, to a broker that had answered for others is left out without an error.
 */
export class KafkaJsProducers {
  readonly #kafka: Kafka;
  readonly #slots = new Map<string, Slot>();

  constructor(kafka: Kafka) {
    this.#kafka = kafka;
  }

  send(name: string, records: readonly OutgoingRecord[]): Promise<void> {
    const slot = this.#slotOf(name);
    const sent = slot.last.then(() => this.#send(slot, records));
    slot.last = sent.catch(() => undefined);
    return sent;
  }

  async close(): Promise<void> {
    const slots = [...this.#slots.values()];
    this.#slots.clear();
    await Promise.all(slots.map(async (slot) => (await slot.producer?.catch(() => undefined))?.disconnect().catch(() => undefined)));
  }

  #slotOf(name: string): Slot {
    const slot = this.#slots.get(name) ?? { producer: undefined, last: Promise.resolve(), places: new Map<Message, string>() };
    this.#slots.set(name, slot);
    return slot;
  }

  async #send(slot: Slot, records: readonly OutgoingRecord[]): Promise<void> {
    if (records.length === 0) return;
    slot.producer ??= this.#connect(slot);
    slot.places.clear();
    try {
      const producer = await slot.producer;
      const answers = await producer.sendBatch({ acks: -1, compression: kafkajs.CompressionTypes.GZIP, topicMessages: byTopic(records) });
      const answered = new Set(answers.map(({ partition, topicName }) => `${topicName}/${partition}`));
      if ([...slot.places.values()].some((place) => !answered.has(place))) throw new Unanswered();
    } catch (error) {
      this.#throwAway(slot);
      const code = brokerCodeOf(error);
      throw new SendError(code, permanentCodes.has(code), error);
    }
  }

  async #connect({ places }: Slot): Promise<Producer> {
    const producer = this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: () => noting(places, kafkajs.Partitioners.DefaultPartitioner()),
      retry: brief.retry,
    });
    await producer.connect();
    return producer;
  }

  #throwAway(slot: Slot): void {
    const { producer } = slot;
    slot.producer = undefined;
    void producer?.then((old) => old.disconnect()).catch(() => undefined);
  }
}

/** The broker's answers do not speak of every partition that something was meant for. */
class Unanswered extends Error {
  readonly code = 'NOT_ANSWERED';
}

type Partitioner = ReturnType<typeof kafkajs.Partitioners.DefaultPartitioner>;

const noting = (places: Map<Message, string>, partitionOf: Partitioner): Partitioner => (choice) => {
  const partition = partitionOf(choice);
  places.set(choice.message, `${choice.topic}/${partition}`);
  return partition;
};

const byTopic = (records: readonly OutgoingRecord[]): TopicMessages[] => {
  const topics = new Map<string, Message[]>();
  for (const { topic, key, value, headers } of records) {
    const messages = topics.get(topic) ?? [];
    if (messages.length === 0) topics.set(topic, messages);
    messages.push({ key, value, headers: headers as Message['headers'] });
  }
  return [...topics].map(([topic, messages]) => ({ topic, messages }));
};
