import { eventually, testKafkaCluster, type TestKafkaCluster } from '@jobnet/testkit';
import { ConfigResourceTypes, Kafka, logLevel } from 'kafkajs';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { applyAcls, type TopicUse } from './acls.ts';
import { KafkaJsPort } from './kafkajs-port.ts';
import { ensureTopics } from './topics.ts';

const { taken } = sampleContracts();
const uses: TopicUse[] = [
  { service: 'citizen', writes: [taken.type], reads: [] },
  { service: 'booking', writes: [], reads: [taken.type] },
];
const everyMs = 20;
const longestStopMs = 15_000;

describe('three brokers with TLS, passwords and rights', () => {
  let cluster: TestKafkaCluster;
  let observer: Kafka;
  const ports: KafkaJsPort[] = [];

  beforeAll(async () => {
    cluster = await testKafkaCluster({ size: 3, principals: ['citizen', 'booking'] });
    const { tls: ssl, sasl } = cluster.as('ops');
    observer = new Kafka({ brokers: cluster.brokers, ssl, sasl, logLevel: logLevel.NOTHING });
    await portOf('ops').admin(async (admin) => {
      await ensureTopics(admin, [taken], { replication: 3, minIsr: 2 });
      await applyAcls(admin, uses);
    });
  }, 300_000);
  afterAll(async () => {
    await Promise.all(ports.map((port) => port.close()));
    await cluster?.close();
  }, 60_000);

  const portOf = (username: string): KafkaJsPort => {
    const port = new KafkaJsPort({ clientId: username, brokers: cluster.brokers, ...cluster.as(username) });
    ports.push(port);
    return port;
  };

  /** Writes numbers to one key, each until it is taken, and reads them; `stop` gives what was acknowledged, what was read, and the longest waits. */
  const numbersFlow = async () => {
    const [writer, reader] = [portOf('citizen'), portOf('booking')];
    const read: number[] = [];
    let [acknowledged, writing, writeGapMs, readGapMs, wroteAt, readAt] = [0, true, 0, 0, Date.now(), Date.now()];
    const consumer = await reader.runConsumer({
      group: 'booking',
      topics: [taken.type],
      concurrency: 3,
      onFatal: (error) => {
        throw error;
      },
      onBatch: (batch) => {
        for (const record of batch.records) {
          if (read.length > 0) readGapMs = Math.max(readGapMs, Date.now() - readAt);
          readAt = Date.now();
          read.push(Number(record.value));
          batch.settled(record);
        }
        return Promise.resolve({});
      },
    });
    const written = (async () => {
      for (let number = 1; writing; await new Promise((resolve) => setTimeout(resolve, everyMs))) {
        const taken_ = await writer.produceBatch('relay', [{ topic: taken.type, key: 'k', value: Buffer.from(String(number)), headers: {} }]).then(() => true, () => false);
        if (!taken_) continue;
        if (acknowledged > 0) writeGapMs = Math.max(writeGapMs, Date.now() - wroteAt);
        wroteAt = Date.now();
        acknowledged = number;
        number += 1;
      }
    })();
    await eventually(() => read.length > 5, { what: 'the flow to begin', withinMs: 60_000 });
    return {
      acknowledged: () => acknowledged,
      stop: async () => {
        writing = false;
        await written;
        await eventually(() => read.includes(acknowledged), { what: 'the last number to be read', withinMs: 30_000 });
        await consumer.stop();
        return { acknowledged, read, writeGapMs, readGapMs };
      },
    };
  };
  const goesOn = async (flow: Awaited<ReturnType<typeof numbersFlow>>) => {
    const before = flow.acknowledged();
    await eventually(() => flow.acknowledged() > before + 20, { what: 'more numbers to be taken', withinMs: 30_000 });
  };
  /** Every acknowledged number was read, the first readings in order, whatever was sent twice. */
  const expectWhole = ({ acknowledged, read }: { acknowledged: number; read: number[] }) => {
    const firsts = read.filter((number, at) => read.indexOf(number) === at);
    const begins = firsts[0] ?? 0;
    expect(firsts).toEqual(Array.from({ length: acknowledged - begins + 1 }, (_, at) => begins + at));
  };

  it('keeps the topics and the groups three times, and takes a write when two have it', async () => {
    const admin = observer.admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [taken.type, 'booking.dlq'] });
    for (const { partitions } of topics) for (const { replicas } of partitions) expect(replicas).toHaveLength(3);
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type: ConfigResourceTypes.TOPIC, name: taken.type, configNames: ['min.insync.replicas', 'unclean.leader.election.enable', 'compression.type'] }] });
    const settings = Object.fromEntries(resources.flatMap(({ configEntries }) => configEntries.map(({ configName, configValue }) => [configName, configValue])));
    expect(settings).toEqual({ 'min.insync.replicas': '2', 'unclean.leader.election.enable': 'false', 'compression.type': 'gzip' });
    await admin.disconnect();
  });

  it('goes on without a broker that was killed, and with all of them when it is back', async () => {
    const flow = await numbersFlow();
    const admin = observer.admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [taken.type] });
    await admin.disconnect();
    await cluster.kill((topics[0]?.partitions[0]?.leader ?? 1) - 1);
    await goesOn(flow);
    await cluster.start((topics[0]?.partitions[0]?.leader ?? 1) - 1);
    await cluster.untilReplicated();
    await goesOn(flow);
    const seen = await flow.stop();
    expectWhole(seen);
    expect(seen.writeGapMs).toBeLessThan(longestStopMs);
    expect(seen.readGapMs).toBeLessThan(longestStopMs);
  }, 240_000);

  it('stands a rolling restart with no stop over 15 s', async () => {
    const flow = await numbersFlow();
    for (const index of [0, 1, 2]) {
      await cluster.stop(index);
      await cluster.start(index);
      await cluster.untilReplicated();
      await goesOn(flow);
    }
    const seen = await flow.stop();
    expectWhole(seen);
    expect(seen.writeGapMs).toBeLessThan(longestStopMs);
    expect(seen.readGapMs).toBeLessThan(longestStopMs);
  }, 300_000);
});
