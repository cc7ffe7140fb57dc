import { randomBytes } from 'node:crypto';
import { header, type IncomingRecord } from '@jobnet/messaging';
import kafkajs from 'kafkajs';
import type { History, Trace } from '../checker/history.ts';
import type { World } from './world.ts';

/** A record read back, with what the checker needs of it. */
interface Recorded {
  readonly trace: Trace;
  readonly partition: number;
  readonly offset: number;
}

const markOf = (value: Buffer | null): string | undefined => {
  try {
    return (JSON.parse(String(value)) as { mark?: string }).mark;
  } catch {
    return undefined;
  }
};

const kafkaOf = (brokers: readonly string[]) => new kafkajs.Kafka({ clientId: 'faults-observer', brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });

/** Gives every record that stands in a topic to a function, in the order of each partition. Leaves no group behind. */
export const eachRecord = async (brokers: readonly string[], topic: string, take: (record: IncomingRecord) => void): Promise<void> => {
  const kafka = kafkaOf(brokers);
  const groupId = `faults-observer-${randomBytes(6).toString('hex')}`;
  const [admin, consumer] = [kafka.admin(), kafka.consumer({ groupId })];
  await Promise.all([admin.connect(), consumer.connect()]);
  try {
    const offsets = await admin.fetchTopicOffsets(topic);
    const left = new Map(offsets.filter(({ high, low }) => Number(high) > Number(low)).map(({ partition, high }) => [partition, Number(high) - 1]));
    if (left.size > 0) await readUpTo(consumer, { topic, left, take });
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
    await admin.disconnect();
  }
};

const readUpTo = async (consumer: kafkajs.Consumer, { left, take, topic }: { topic: string; left: Map<number, number>; take: (record: IncomingRecord) => void }): Promise<void> => {
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
    const eachBatch = ({ batch: { messages, partition } }: kafkajs.EachBatchPayload): Promise<void> => {
      for (const { headers = {}, key, offset, timestamp, value } of messages) {
        const last = left.get(partition);
        if (last !== undefined) take({ topic, partition, offset, timestamp, key, value, headers });
        if (last !== undefined && Number(offset) >= last) left.delete(partition);
      }
      if (left.size === 0) resolve();
      return Promise.resolve();
    };
    consumer.run({ eachBatch, partitionsConsumedConcurrently: 3 }).catch(reject);
  });
};

/** The records of a topic that name a mark; those made as poison have none. */
const readLog = async (brokers: readonly string[], topic: string): Promise<Recorded[]> => {
  const records: Recorded[] = [];
  await eachRecord(brokers, topic, ({ headers, key, offset, partition, value }) => {
    const mark = markOf(value);
    if (mark !== undefined) records.push({ partition, offset: Number(offset), trace: { key: String(key), sequence: Number(headers[header.sequence]), topic, mark } });
  });
  return records;
};

/** Marks of records that the group has not come to. */
const unreadIn = async (world: World, records: readonly Recorded[]): Promise<string[]> => {
  const admin = kafkaOf(world.brokers).admin();
  await admin.connect();
  try {
    const answers = await admin.fetchOffsets({ groupId: world.group, topics: Object.values(world.contracts).map(({ type }) => type) });
    const next = new Map(answers.flatMap(({ partitions, topic }) => partitions.map(({ offset, partition }) => [`${topic}/${partition}`, Math.max(0, Number(offset))])));
    return records.filter(({ offset, partition, trace }) => offset >= (next.get(`${trace.topic}/${partition}`) ?? 0)).map(({ trace }) => trace.mark);
  } finally {
    await admin.disconnect();
  }
};

const marksIn = `select convert_from(payload, 'UTF8')::jsonb->>'mark' as mark from`;
type Row = { key: string; sequence: string; topic: string; mark: string };
const traceOf = ({ key, mark, sequence, topic }: Row): Trace => ({ key, sequence: Number(sequence), topic, mark });

/** Gathers all that a row left behind, for the checker. */
export const observe = async (world: World, acknowledged: Iterable<string>): Promise<History> => {
  const { contracts, reader, source } = world;
  const records = (await Promise.all(Object.values(contracts).map(({ type }) => readLog(world.brokers, type)))).flat();
  const [committed, effects, projected, pending, parked] = await Promise.all([
    source.query<Row>('select key, sequence, topic, mark from proeve_row'),
    reader.query<Row>('select key, sequence, topic, mark from effect order by id'),
    reader.query<Row>('select key, sequence, topic, mark from projected order by id'),
    source.query<{ mark: string }>(`${marksIn} messaging.outbox`),
    reader.query<{ mark: string }>(`${marksIn} messaging.parked`),
  ]);
  const waiting = new Set([...pending, ...parked].map(({ mark }) => mark));
  for (const mark of await unreadIn(world, records)) waiting.add(mark);
  return {
    committed: committed.map(traceOf), acknowledged, log: records.map(({ trace }) => trace),
    effects: effects.map(traceOf), projected: projected.map(traceOf), waiting,
  };
};
