import { randomBytes } from 'node:crypto';
import { eventually, testDatabase, type TestDatabase, testKafka, testKafkaCluster, type TestKafkaCluster } from '@jobnet/testkit';
import { Kafka, logLevel } from 'kafkajs';
import { Registry } from 'prom-client';
import { FieldCipher } from '../cipher.ts';
import { Clock } from '../clock.ts';
import { type MessagingLogFields, silentLog } from '../log.ts';
import { MessagingMetrics } from '../metrics.ts';
import { messagingMigrations } from '../migration.ts';
import { Outbox } from '../outbox/outbox.ts';
import { Relay } from '../outbox/relay.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { aclDifferences, aclsOf, aclText, applyAcls, grantAcls, type TopicUse } from './acls.ts';
import type { KafkaConnection } from './kafkajs-client.ts';
import { KafkaJsPort } from './kafkajs-port.ts';
import type { KafkaAdmin, OutgoingRecord } from './kafka-port.ts';
import { ensureTopics } from './topics.ts';

const contracts = sampleContracts();
const citizen: TopicUse = { service: 'citizen', writes: [contracts.taken.type], reads: [] };
const booking: TopicUse = { service: 'booking', writes: [contracts.moved.type], reads: [contracts.taken.type] };
const outbox = new Outbox({ service: 'citizen', cipher: FieldCipher.fromText(randomBytes(32).toString('base64')), clock: new Clock() });
/** As it is run: three brokers, each record on two of them before it counts. One takes less of the machine when all suites run. */
const size = process.env.TEST_LONG ? 3 : 1;
const record = (topic: string): OutgoingRecord => ({ topic, key: 'k', value: Buffer.from('x'), headers: {} });

describe('rights on a broker that asks for them', () => {
  let cluster: TestKafkaCluster;
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    cluster = await testKafkaCluster({ size, principals: ['citizen', 'booking'] });
    await administer((admin) => ensureTopics(admin, Object.values(contracts), { replication: size, minIsr: Math.max(1, size - 1) }));
  }, 240_000);
  beforeEach(() => administer((admin) => applyAcls(admin, [citizen, booking])));
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });
  afterAll(() => cluster?.close());

  const portOf = (username: string, change: Partial<KafkaConnection> = {}): KafkaJsPort => {
    const port = new KafkaJsPort({ clientId: username, brokers: cluster.brokers, ...cluster.as(username), ...change });
    stops.push(() => port.close());
    return port;
  };
  const administer = <T>(work: (admin: KafkaAdmin) => Promise<T>): Promise<T> => portOf('ops').admin(work);
  const write = (username: string, topic: string, change: Partial<KafkaConnection> = {}) => portOf(username, change).produceBatch('test', [record(topic)]);

  const reader = async (username: string, topic: string) => {
    const found = { seen: [] as string[], crashes: [] as boolean[], fatal: [] as Error[], logged: [] as (string | undefined)[] };
    const logger = { ...silentLog, warn: (sentence: string, fields?: MessagingLogFields) => void (sentence.startsWith('The consumer cannot begin') && found.logged.push(fields?.errorCode)) };
    const consumer = await portOf(username, { logger }).runConsumer({
      group: username,
      topics: [topic],
      concurrency: 1,
      onFatal: (error) => void found.fatal.push(error),
      onCrash: (restarts) => void found.crashes.push(restarts),
      onBatch: (batch) => {
        for (const each of batch.records) {
          found.seen.push(each.offset);
          batch.settled(each);
        }
        return Promise.resolve({});
      },
    });
    stops.push(() => consumer.stop());
    return found;
  };
  const endOf = async (topic: string): Promise<number> => {
    const { tls: ssl, sasl } = cluster.as('ops');
    const admin = new Kafka({ brokers: cluster.brokers, ssl, sasl, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const offsets = await admin.fetchTopicOffsets(topic);
    await admin.disconnect();
    return offsets.reduce((sum, { high }) => sum + Number(high), 0);
  };
  const outboxDatabase = async (): Promise<TestDatabase> => {
    const database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
    stops.push(() => database.close());
    return database;
  };
  const relay = (database: TestDatabase) => {
    const running = new Relay({ connection: { connectionString: database.url }, kafka: portOf('citizen'), logger: silentLog, metrics: new MessagingMetrics(new Registry()) });
    running.start();
    stops.push(() => running.stop());
  };
  const waiting = async (database: TestDatabase) => (await database.query<{ sequence: string }>("select headers->>'ce_sequence' as sequence from messaging.outbox order by seq")).map(({ sequence }) => sequence);

  it('lets a service write its own topic and its dead letters, and no other topic', async () => {
    await write('citizen', contracts.taken.type);
    await write('citizen', 'citizen.dlq');
    await expect(write('citizen', contracts.moved.type)).rejects.toMatchObject({ code: 'TOPIC_AUTHORIZATION_FAILED', permanent: false });
    await expect(write('citizen', 'booking.dlq')).rejects.toMatchObject({ code: 'TOPIC_AUTHORIZATION_FAILED' });
  });

  it('lets a service read what its subscriptions name, and no other topic', async () => {
    const allowed = await reader('booking', contracts.taken.type);
    const refused = await reader('citizen', contracts.moved.type);
    await write('citizen', contracts.taken.type);
    await write('booking', contracts.moved.type);
    await eventually(() => allowed.seen.length > 0 && refused.logged.length > 0, { what: 'the subscribed topic to be read and the other refused', withinMs: 30_000 });
    expect(refused).toMatchObject({ seen: [], logged: ['TOPIC_AUTHORIZATION_FAILED'], fatal: [] });
  }, 60_000);

  it('goes on reading when a right that was taken comes back, without a new process', async () => {
    const { seen, crashes, fatal } = await reader('booking', contracts.taken.type);
    await write('citizen', contracts.taken.type);
    await eventually(() => seen.length > 0, { what: 'the first record', withinMs: 30_000 });
    await administer(async (admin) => admin.removeAcls(aclsOf(booking).filter(({ operation }) => operation === 'read')));
    await eventually(() => crashes.includes(false), { what: 'the consumer to be refused', withinMs: 30_000 });
    const before = seen.length;
    await write('citizen', contracts.taken.type);
    await administer((admin) => grantAcls(admin, booking));
    await eventually(() => seen.length > before, { what: 'the next record', withinMs: 30_000 });
    expect(fatal).toEqual([]);
  }, 90_000);

  it('refuses a wrong password, an unknown name, an unknown authority, and a connection without password or TLS', async () => {
    const refusals: [Partial<KafkaConnection>, string][] = [
      [cluster.as('citizen', 'wrong'), 'KafkaJSSASLAuthenticationError'],
      [cluster.as('nobody', 'citizen-password'), 'KafkaJSSASLAuthenticationError'],
      [{ tls: {} }, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
      [{ sasl: undefined }, 'KafkaJSConnectionClosedError'],
      [{ tls: undefined }, 'KafkaJSConnectionClosedError'],
      [{ tls: undefined, sasl: undefined }, 'KafkaJSConnectionClosedError'],
    ];
    for (const [change, code] of refusals) await expect(write('citizen', contracts.taken.type, change)).rejects.toMatchObject({ code, permanent: false });
  }, 60_000);

  it('names rights that are missing and those nobody needs, and sets both right', async () => {
    const uses = [citizen, booking];
    const differences = () => administer((admin) => aclDifferences(admin, uses));
    expect(await differences()).toEqual({ missing: [], extra: [] });
    const stranger = { principal: 'User:stranger', host: '*', operation: 'all', permission: 'allow', resource: 'topic', name: 'proeve', pattern: 'prefixed' };
    await administer(async (admin) => {
      await admin.removeAcls(aclsOf(citizen).slice(0, 1));
      await admin.addAcls([...aclsOf({ ...citizen, writes: [contracts.moved.type] }).slice(0, 1), stranger]);
    });
    const found = await differences();
    expect(found?.missing.map(aclText)).toEqual(['User:citizen may write topic proeve-taken']);
    expect(found?.extra.map(aclText).sort()).toEqual(['User:citizen may write topic proeve-moved', 'User:stranger may all topic proeve*']);
    await administer((admin) => applyAcls(admin, uses));
    expect(await differences()).toEqual({ missing: [], extra: [stranger] });
    await administer((admin) => admin.removeAcls([stranger]));
  });

  it('gives nobody but the administrator rights to hand out', async () => {
    await expect(portOf('citizen').admin((admin) => admin.addAcls(aclsOf(booking)))).rejects.toThrow(/authoriz/i);
    await expect(portOf('citizen').admin((admin) => admin.acls())).rejects.toThrow(/authoriz/i);
  });

  it('says that a broker without an authorizer checks no rights', async () => {
    const shared = await testKafka();
    const port = new KafkaJsPort({ clientId: 'test', brokers: shared.brokers });
    await port.admin(async (admin) => {
      expect(await aclDifferences(admin, [citizen])).toBeUndefined();
      expect(await grantAcls(admin, citizen)).toBe(0);
    });
    await Promise.all([port.close(), shared.close()]);
  }, 240_000);

  it('keeps the events of a topic it may not write, sends the others, and sends all when the right comes', async () => {
    await administer((admin) => admin.removeAcls(aclsOf(citizen).slice(0, 1)));
    await administer((admin) => grantAcls(admin, { ...citizen, writes: [contracts.moved.type] }));
    const database = await outboxDatabase();
    const before = { taken: await endOf(contracts.taken.type), moved: await endOf(contracts.moved.type) };
    await inTransaction(database.dataSource, (manager) => {
      for (const sequence of [1, 2, 3]) outbox.add(manager, contracts.taken, { subject: 'a', sequence, data: { text: 'x' } });
      outbox.add(manager, contracts.moved, { subject: 'b', sequence: 1, data: { text: 'x' } });
      return Promise.resolve();
    });
    relay(database);
    await eventually(async () => (await endOf(contracts.moved.type)) === before.moved + 1, { what: 'the allowed topic to be written', withinMs: 20_000 });
    expect(await waiting(database)).toEqual(['1', '2', '3']);
    expect(await endOf(contracts.taken.type)).toBe(before.taken);
    await administer((admin) => grantAcls(admin, citizen));
    await eventually(async () => (await waiting(database)).length === 0, { what: 'the outbox to drain', withinMs: 20_000 });
    expect(await endOf(contracts.taken.type)).toBe(before.taken + 3);
  }, 90_000);
});
