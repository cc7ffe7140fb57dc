import { randomBytes } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';

/** A message as it stands in a topic. */
export interface TopicMessage {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Everything that stands in a topic at the moment of asking, in the order of each partition. Leaves no group behind. */
export async function readTopic(brokers: readonly string[], topic: string): Promise<TopicMessage[]> {
  const kafka = new Kafka({ clientId: 'read-topic', brokers: [...brokers], logLevel: logLevel.NOTHING });
  const groupId = `read-topic-${randomBytes(6).toString('hex')}`;
  const [admin, consumer] = [kafka.admin(), kafka.consumer({ groupId })];
  await Promise.all([admin.connect(), consumer.connect()]);
  try {
    const offsets = await admin.fetchTopicOffsets(topic);
    const left = new Map(offsets.filter(({ high, low }) => Number(high) > Number(low)).map(({ partition, high }) => [partition, Number(high) - 1]));
    if (left.size === 0) return [];
    return await readUpTo(consumer, topic, left);
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
}

/** Reads until each partition's last offset has been seen. */
async function readUpTo(consumer: ReturnType<Kafka['consumer']>, topic: string, left: Map<number, number>): Promise<TopicMessage[]> {
  const messages: TopicMessage[] = [];
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
    consumer
      .run({
        eachMessage: ({ partition, message }) => {
          const headers = Object.fromEntries(Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]));
          messages.push({ key: String(message.key), value: String(message.value), headers });
          if (Number(message.offset) >= (left.get(partition) ?? 0)) left.delete(partition);
          if (left.size === 0) resolve();
          return Promise.resolve();
        },
      })
      .catch(reject);
  });
  return messages;
}
