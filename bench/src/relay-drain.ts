import kafkajs from 'kafkajs';
import { type Figure, rounded } from './figure.ts';
import { sampleOf, type Sample, subjectsOf } from './sample-service.ts';
import type { Servers } from './servers.ts';

const warmUp = 3_000;
const events = 12_000;
const batchSize = 200;

interface Row {
  key: string;
  headers: Record<string, string>;
  payload: Buffer;
}

/** How fast the relay empties a full outbox, against kafkajs alone sending the same records in batches of 200 to the same broker. */
export const relayDrain = async (servers: Servers): Promise<Figure[]> => {
  const sample = await sampleOf(servers, 'drain');
  try {
    await drained(sample, warmUp);
    const raws: number[] = [];
    const relays: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      await sample.commit(subjectsOf(events), 1, batchSize);
      raws.push(await rawRate(servers, sample));
      relays.push(await drainRate(sample, events));
    }
    const [raw, relay] = [Math.max(...raws), Math.max(...relays)];
    const numbers = { relayPerSecond: rounded(relay), rawPerSecond: rounded(raw), events };
    return [
      { name: 'relay drain', unit: 'events/s', value: rounded(relay), target: 6_000, stretch: 10_000, better: 'more', raw: numbers },
      { name: 'relay drain against raw kafkajs', unit: '%', value: rounded((relay / raw) * 100), target: 50, stretch: 80, better: 'more', raw: numbers },
    ];
  } finally {
    await sample.close();
  }
};

const drained = async (sample: Sample, count: number): Promise<number> => {
  await sample.commit(subjectsOf(count), 1, batchSize);
  return drainRate(sample, count);
};

/** Events a second from the first look to the empty outbox. */
const drainRate = async (sample: Sample, count: number): Promise<number> => {
  const startedAt = performance.now();
  const stop = await sample.run(['consumers', 'due']);
  while (((await sample.dataSource.query('select 1 from messaging.outbox limit 1')) as unknown[]).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const seconds = (performance.now() - startedAt) / 1_000;
  await stop();
  return count / seconds;
};

/** The same records by an idempotent kafkajs producer with the relay's settings, read into memory beforehand. */
const rawRate = async (servers: Servers, { contract, dataSource }: Sample): Promise<number> => {
  const rows: Row[] = await dataSource.query('select key, headers, payload from messaging.outbox order by seq');
  const kafka = new kafkajs.Kafka({ clientId: 'bench-raw', brokers: [...servers.brokers], logLevel: kafkajs.logLevel.NOTHING });
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  const startedAt = performance.now();
  await producer.connect();
  for (let from = 0; from < rows.length; from += batchSize) {
    const messages = rows.slice(from, from + batchSize).map(({ key, headers, payload }) => ({ key, headers, value: payload }));
    await producer.send({ topic: contract.type, acks: -1, compression: kafkajs.CompressionTypes.GZIP, messages });
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  await producer.disconnect();
  return rows.length / seconds;
};
