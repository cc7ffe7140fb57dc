import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { ServiceName } from '@jobnet/contracts/define';
import { eventually, testDatabase, testKafka, type TestDatabase, type TestKafka } from '@jobnet/testkit';
import { Registry } from 'prom-client';
import { FieldCipher } from '../cipher.ts';
import { Clock } from '../clock.ts';
import { KafkaTransport } from '../consume/kafka-transport.ts';
import type { HandlerMethod } from '../consume/on.ts';
import { subscribe } from '../consume/subscribe.ts';
import { newId } from '../ids.ts';
import { silentLog } from '../log.ts';
import { MessagingMetrics } from '../metrics.ts';
import { messagingMigrations } from '../migration.ts';
import { header } from '../outbox/envelope.ts';
import { Outbox } from '../outbox/outbox.ts';
import { Relay } from '../outbox/relay.ts';
import { inTransaction, onEventsCommitted } from '../outbox/transaction.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { MemoryClaims, recordFor } from '../testing/sent-events.ts';
import { type KafkaPort, SendError } from './kafka-port.ts';
import { KafkaJsPort } from './kafkajs-port.ts';
import { deadLetterTopicOf, ensureTopics, topicsOf } from './topics.ts';

class OnTaken {}

/** A broker that has not heard yet that it leads a new partition takes nothing of a batch; any other refusal comes out. */
const isWithoutLeader = (error: unknown): boolean => {
  if (error instanceof SendError && error.code === 'NOT_LEADER_FOR_PARTITION') return false;
  throw error;
};

describe('the backbone on a real broker', () => {
  let database: TestDatabase;
  let broker: TestKafka;
  let contracts: ReturnType<typeof sampleContracts>;
  let group: ServiceName;
  const stops: (() => Promise<void>)[] = [];
  const outbox = new Outbox({ service: 'citizen', cipher: FieldCipher.fromText(randomBytes(32).toString('base64')), clock: new Clock() });

  beforeAll(async () => {
    [database, broker] = await Promise.all([testDatabase(messagingMigrations('citizen'), { service: 'citizen' }), testKafka()]);
    await database.query('create table effect (id bigint generated always as identity, subject text, sequence int)');
  }, 240_000);
  beforeEach(async () => {
    const run = `${broker.named(randomBytes(3).toString('hex'))}-`;
    contracts = sampleContracts((type) => `${run}${type}`);
    group = `${run}citizen` as ServiceName;
    await broker.createTopics([]);
    const port = portOf();
    await port.admin((admin) => admin.createTopics([...topicsOf(Object.values(contracts), { replication: 1, minIsr: 1 }).slice(0, 3), ...deadLetterSpec()]));
    await database.query('truncate effect, messaging.inbox, messaging.parked, messaging.projections, messaging.outbox');
  });
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
    const admin = broker.kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: (await admin.listTopics()).filter((topic) => topic.startsWith(broker.prefix)) });
    await admin.disconnect();
  }, 30_000);
  afterAll(async () => {
    await Promise.all([database?.close(), broker?.close()]);
  });

  const deadLetterSpec = () => topicsOf([], { replication: 1, minIsr: 1 }).slice(0, 1).map((spec) => ({ ...spec, topic: deadLetterTopicOf(group) }));
  const portOf = (options: Partial<ConstructorParameters<typeof KafkaJsPort>[0]> = {}): KafkaJsPort => {
    const port = new KafkaJsPort({ clientId: group, brokers: broker.brokers, ...options });
    stops.push(() => port.close());
    return port;
  };
  const consume = async (handle: HandlerMethod, { kafka = portOf(), mode = 'acts' }: { kafka?: KafkaPort; mode?: 'acts' | 'projects' } = {}) => {
    const transport = new KafkaTransport({
      service: group,
      dataSource: database.dataSource,
      kafka,
      redeemer: new MemoryClaims(),
      metrics: new MessagingMetrics(new Registry()),
      logger: silentLog,
      onFatal: () => undefined,
    });
    transport.bind(subscribe(contracts.taken, OnTaken, mode), handle);
    await transport.listen(() => undefined);
    stops.push(() => transport.close());
    await eventually(() => transport.heartbeatAgeMs() !== undefined, { what: 'the first heartbeat', withinMs: 30_000 });
    return transport;
  };
  const relay = (kafka: KafkaPort) => {
    const metrics = new MessagingMetrics(new Registry());
    const running = new Relay({ connection: { connectionString: database.url }, kafka, logger: silentLog, metrics });
    onEventsCommitted(database.dataSource, () => running.nudge());
    running.start();
    stops.push(() => running.stop());
    return { running, resets: async () => (await metrics.producerResets.get()).values[0]?.value ?? 0 };
  };
  const effect: HandlerMethod = async (event, manager) => {
    await manager.query('insert into effect (subject, sequence) values ($1, $2)', [event.subject, event.sequence]);
  };
  const effects = () => database.query<{ subject: string; sequence: number }>('select subject, sequence from effect order by id');
  const sequencesOf = async (key: string) => (await effects()).filter(({ subject }) => subject === key).map(({ sequence }) => sequence);
  const tell = (subject: string, sequence: number) =>
    inTransaction(database.dataSource, async (manager) => {
      await Promise.resolve();
      outbox.add(manager, contracts.taken, { subject, sequence, data: { text: 'x' } });
    });
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  const logOf = async (topic: string) => {
    const seen: { key: string; value: string; headers: Record<string, string> }[] = [];
    const port = portOf();
    const reader = await port.runConsumer({
      group: `${group}-log-${randomBytes(3).toString('hex')}`,
      topics: [topic],
      concurrency: 1,
      onFatal: () => undefined,
      onBatch: (batch) => {
        for (const record of batch.records) {
          seen.push({ key: String(record.key), value: String(record.value), headers: Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [name, String(value)])) });
          batch.settled(record);
        }
        return Promise.resolve({});
      },
    });
    stops.push(() => reader.stop());
    return seen;
  };

  it('carries what is committed to one effect each, in order per key', async () => {
    await consume(effect);
    relay(portOf());
    const keys = Array.from({ length: 8 }, newId);
    for (const sequence of upTo(10)) await Promise.all(keys.map((key) => tell(key, sequence)));
    await eventually(async () => (await effects()).length === 80, { what: '80 effects', withinMs: 20_000 });
    for (const key of keys) expect(await sequencesOf(key)).toEqual(upTo(10));
    expect(await database.query('select 1 from messaging.outbox')).toEqual([]);
  }, 60_000);

  it('absorbs duplicates; poison of every kind goes to the dead letters and the others move on', async () => {
    await consume(effect);
    const port = portOf();
    const key = newId();
    const first = recordFor(contracts.taken, { subject: key, sequence: 1, data: { text: 'x' } });
    const last = recordFor(contracts.taken, { subject: key, sequence: 2, data: { text: 'x' } });
    const poison = recordFor(contracts.taken, { subject: key, sequence: 9, data: { text: 'x' } });
    const records = [
      first,
      first,
      { ...poison, value: Buffer.from('{"broken') },
      { ...poison, value: null },
      { ...poison, value: Buffer.from([0, 1, 2, 255]) },
      { ...poison, headers: { ...poison.headers, [header.type]: '{"__proto__":1}' } },
      first,
      last,
    ];
    await eventually(() => port.produceBatch('test', records).then(() => true, isWithoutLeader), { what: 'a leader of the new topic', withinMs: 20_000 });
    const dead = await logOf(deadLetterTopicOf(group));
    await eventually(() => dead.length === 4, { what: 'four dead letters', withinMs: 20_000 });
    await eventually(async () => (await effects()).length === 2, { what: 'two effects' });
    expect(await sequencesOf(key)).toEqual([1, 2]);
    expect(dead[0]).toMatchObject({ key, value: '{"broken', headers: { 'dlq-error-code': 'json', 'dlq-topic': contracts.taken.type, [header.id]: poison.headers[header.id] } });
  }, 60_000);

  it('reads zstd, which kafkajs cannot by itself', async () => {
    await consume(effect);
    const producer = broker.kafka.producer();
    await producer.connect();
    const admin = broker.kafka.admin();
    await admin.connect();
    await admin.alterConfigs({ validateOnly: false, resources: [{ type: 2, name: contracts.taken.type, configEntries: [{ name: 'compression.type', value: 'producer' }] }] });
    const { key, headers, value } = recordFor(contracts.taken, { subject: newId(), sequence: 1, data: { text: 'x'.repeat(1_000) } });
    await producer.send({ topic: contracts.taken.type, compression: 4, messages: [{ key, headers: headers as Record<string, string>, value }] });
    await Promise.all([producer.disconnect(), admin.disconnect()]);
    await eventually(async () => (await effects()).length === 1, { what: 'the effect', withinMs: 20_000 });
  }, 60_000);

  it('parks a failing key while the others move on, and handles it when it can', async () => {
    const [bad, good] = [newId(), newId()];
    let broken = true;
    await consume((event, manager, signal) => {
      if (broken && event.subject === bad) throw new TypeError('a bug');
      return effect(event, manager, signal);
    });
    relay(portOf());
    for (const sequence of upTo(3)) await Promise.all([tell(bad, sequence), tell(good, sequence)]);
    await eventually(async () => (await sequencesOf(good)).length === 3, { what: 'the good key', withinMs: 20_000 });
    expect(await sequencesOf(bad)).toEqual([]);
    broken = false;
    await eventually(async () => (await sequencesOf(bad)).length === 3, { what: 'the parked key', withinMs: 20_000 });
    expect(await sequencesOf(bad)).toEqual([1, 2, 3]);
  }, 60_000);

  it('has no second effect when a relay dies after sending and before forgetting', async () => {
    await consume(effect);
    const key = newId();
    for (const sequence of upTo(5)) await tell(key, sequence);
    const rows = await database.query<{ topic: string; key: string; headers: Record<string, string>; payload: Buffer }>('select * from messaging.outbox order by seq');
    await portOf().produceBatch('dead relay', rows.map(({ topic, key: rowKey, headers, payload }) => ({ topic, key: rowKey, headers, value: payload })));
    await eventually(async () => (await effects()).length === 5, { what: 'the effects of the first send', withinMs: 20_000 });
    relay(portOf());
    const log = await logOf(contracts.taken.type);
    await eventually(() => log.length === 10, { what: 'the second send', withinMs: 20_000 });
    await eventually(async () => (await database.query('select 1 from messaging.outbox')).length === 0, { what: 'an empty outbox' });
    await tell(key, 6);
    await eventually(async () => (await effects()).length === 6, { what: 'the next event' });
    expect(await sequencesOf(key)).toEqual(upTo(6));
  }, 60_000);

  it('throws the producer away when an answer is lost, and loses nothing', async () => {
    await consume(effect);
    let swallow = 0;
    const lossy = portOf({
      socketFactory: ({ host, port, onConnect }) => {
        const socket = connect({ host, port }, onConnect);
        const emit = socket.emit.bind(socket);
        socket.emit = ((event: string, ...rest: unknown[]) => {
          if (event !== 'data' || swallow <= 0) return emit(event, ...rest);
          swallow -= 1;
          socket.destroy(new Error('answer lost'));
          return true;
        }) as typeof socket.emit;
        return socket;
      },
    });
    const { resets } = relay(lossy);
    const key = newId();
    await tell(key, 1);
    await eventually(async () => (await effects()).length === 1, { what: 'the first effect', withinMs: 20_000 });
    for (const sequence of upTo(20).slice(1)) {
      if (sequence % 5 === 0) swallow = 8;
      await tell(key, sequence);
    }
    await eventually(async () => (await effects()).length === 20, { what: '20 effects', withinMs: 40_000 });
    expect(await sequencesOf(key)).toEqual(upTo(20));
    expect(await resets()).toBeGreaterThan(0);
  }, 90_000);

  it('goes on when every broker dies in the moment it is asked for the coordinator, which kafkajs takes for final', async () => {
    const findCoordinator = 10;
    let broken = 2;
    const dying = portOf({
      socketFactory: ({ host, port, onConnect }) => {
        const socket = connect({ host, port }, onConnect);
        const write = socket.write.bind(socket) as (...rest: unknown[]) => boolean;
        socket.write = ((bytes: Buffer, ...rest: unknown[]) => {
          if (broken <= 0 || bytes.readInt16BE(4) !== findCoordinator) return write(bytes, ...rest);
          broken -= 1;
          socket.destroy(new Error('the broker is dead'));
          return false;
        }) as typeof socket.write;
        return socket;
      },
    });
    await consume(effect, { kafka: dying });
    relay(portOf());
    await tell(newId(), 1);
    await eventually(async () => (await effects()).length === 1, { what: 'the effect', withinMs: 40_000 });
    expect(broken).toBe(0);
  }, 60_000);

  it('tells a record that is too large from a broker that is away', async () => {
    const big = recordFor(contracts.taken, { subject: newId(), sequence: 1, data: { text: randomBytes(400_000).toString('base64') } });
    await expect(portOf().produceBatch('relay', [big])).rejects.toMatchObject({ permanent: true, code: 'MESSAGE_TOO_LARGE' });
    const nobody = portOf({ brokers: ['127.0.0.1:1'] });
    await expect(nobody.produceBatch('relay', [big])).rejects.toMatchObject({ permanent: false });
    const stranger = { ...big, topic: `${contracts.taken.type}-unknown`, value: Buffer.from('{}') };
    await expect(portOf().produceBatch('relay', [stranger])).rejects.toEqual(new SendError('UNKNOWN_TOPIC_OR_PARTITION', false));
  }, 60_000);

  it('makes the topics of the contracts with their settings, and repeats without harm', async () => {
    const own = sampleContracts((type) => `${group}-${type}`);
    const port = portOf();
    const ensure = () => port.admin((admin) => ensureTopics(admin, Object.values(own), { replication: 1, minIsr: 1 }));
    expect(await ensure()).toEqual(expect.arrayContaining(Object.values(own).map(({ type }) => type)));
    expect(await ensure()).toEqual([]);
    const admin = broker.kafka.admin();
    await admin.connect();
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type: 2, name: own.taken.type }] });
    await admin.disconnect();
    const settings = Object.fromEntries((resources[0]?.configEntries ?? []).map(({ configName, configValue }) => [configName, configValue]));
    expect(settings).toMatchObject({ 'compression.type': 'gzip', 'max.message.bytes': '262144', 'retention.ms': String(7 * 86_400_000) });
  }, 60_000);
});
