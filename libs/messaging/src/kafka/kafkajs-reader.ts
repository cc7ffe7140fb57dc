import { randomBytes } from 'node:crypto';
import type { Admin, Consumer, Kafka } from 'kafkajs';
import type { IncomingRecord } from './kafka-port.ts';
import type { PartitionRange } from './kafka-operator.ts';

/** Groups of ops begin so; each lives for one reading. */
export const readerGroupPrefix = 'ops-';
const readWithinMs = 60_000;

/** Reads some ranges with a group of its own that is removed afterwards; records of each partition come in order. */
export const readRanges = async (kafka: Kafka, admin: Admin, ranges: readonly PartitionRange[]): Promise<IncomingRecord[]> => {
  const wanted = ranges.filter(({ from, to }) => from < to);
  if (wanted.length === 0) return [];
  const groupId = `${readerGroupPrefix}${randomBytes(6).toString('hex')}`;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 });
  await consumer.connect();
  try {
    return await collect(consumer, wanted);
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
  }
};

const placeOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string => `${topic}/${partition}`;

const collect = async (consumer: Consumer, ranges: readonly PartitionRange[]): Promise<IncomingRecord[]> => {
  const open = new Map(ranges.map((range) => [placeOf(range), range]));
  const records: IncomingRecord[] = [];
  await consumer.subscribe({ topics: [...new Set(ranges.map(({ topic }) => topic))], fromBeginning: true });
  const read = new Promise<void>((resolve) => {
    void consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        await Promise.resolve();
        const range = open.get(placeOf(batch));
        if (!range) return;
        for (const message of batch.messages) {
          const offset = BigInt(message.offset);
          if (offset >= range.from && offset < range.to) records.push({ topic: batch.topic, partition: batch.partition, offset: message.offset, timestamp: message.timestamp, key: message.key, value: message.value, headers: message.headers ?? {} });
        }
        if (BigInt(batch.lastOffset()) >= range.to - 1n) open.delete(placeOf(batch));
        if (open.size === 0) resolve();
      },
    });
    for (const { topic, partition, from } of ranges) consumer.seek({ topic, partition, offset: String(from) });
  });
  await withinTime(read);
  return records;
};

const withinTime = async (read: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The records could not be read within ${readWithinMs / 1000} s`)), readWithinMs);
  });
  try {
    await Promise.race([read, late]);
  } finally {
    clearTimeout(timer);
  }
};
