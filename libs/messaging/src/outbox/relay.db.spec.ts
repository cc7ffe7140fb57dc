import { randomBytes } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Registry } from 'prom-client';
import { FieldCipher } from '../cipher.ts';
import { Clock } from '../clock.ts';
import { newId } from '../ids.ts';
import { SendError } from '../kafka/kafka-port.ts';
import { silentLog } from '../log.ts';
import { MessagingMetrics } from '../metrics.ts';
import { messagingMigrations } from '../migration.ts';
import { MemoryKafka } from '../testing/memory-kafka.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { readEvents } from '../testing/sent-events.ts';
import { Outbox } from './outbox.ts';
import { Relay } from './relay.ts';
import { inTransaction, onEventsCommitted } from './transaction.ts';

const { taken, moved } = sampleContracts();
const outbox = new Outbox({ service: 'citizen', cipher: FieldCipher.fromText(randomBytes(32).toString('base64')), clock: new Clock() });

describe('the relay', () => {
  let database: TestDatabase;
  let kafka: MemoryKafka;
  const relays: Relay[] = [];
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
  }, 120_000);
  beforeEach(async () => {
    kafka = new MemoryKafka();
    await database.query('truncate messaging.outbox, messaging.outbox_parked');
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  });
  afterAll(() => database?.close());

  const start = (connectionString = database.url) => {
    const metrics = new MessagingMetrics(new Registry());
    const relay = new Relay({ connection: { connectionString }, kafka, logger: silentLog, metrics });
    onEventsCommitted(database.dataSource, () => relay.nudge());
    relay.start();
    relays.push(relay);
    return { relay, lanes: async () => (await metrics.lanesOwned.get()).values[0]?.value ?? 0 };
  };
  const tell = (subject: string, sequence: number, contract = taken) =>
    inTransaction(database.dataSource, async (manager) => {
      await Promise.resolve();
      outbox.add(manager, contract, { subject, sequence, data: { text: `${sequence}` } });
    });
  const sent = (contract = taken) => readEvents(kafka.records(contract.type), contract);
  const pending = async () => (await database.query('select 1 from messaging.outbox')).length;

  it('sends what is committed, in order per key, and forgets it', async () => {
    start();
    const keys = Array.from({ length: 10 }, newId);
    for (let sequence = 1; sequence <= 20; sequence += 1) await Promise.all(keys.map((key) => tell(key, sequence)));
    await eventually(async () => (await pending()) === 0, { what: 'an empty outbox' });
    for (const key of keys) expect(sent().filter(({ subject }) => subject === key).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('sends the same rows again after any error, and loses and reorders nothing', async () => {
    const key = newId();
    for (let sequence = 1; sequence <= 5; sequence += 1) await tell(key, sequence);
    kafka.refuseNext(new SendError('REQUEST_TIMED_OUT', false), new SendError('ECONNRESET', false));
    start();
    await eventually(async () => (await pending()) === 0, { what: 'an empty outbox' });
    expect(sent().map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('parks the key of a row that can never be sent; other keys go on', async () => {
    const [bad, good] = [newId(), newId()];
    await tell(bad, 1);
    await tell(good, 1);
    await tell(bad, 2);
    const tooLarge = new SendError('MESSAGE_TOO_LARGE', true);
    kafka.refuseNext(tooLarge, tooLarge);
    start();
    await eventually(() => sent().length === 1, { what: 'the good event' });
    await tell(bad, 3);
    await tell(good, 2);
    await eventually(() => sent().length === 2, { what: 'the next good event' });
    expect(sent().map(({ subject }) => subject)).toEqual([good, good]);
    expect(await database.query('select key, error_code from messaging.outbox_parked')).toEqual([{ key: bad, error_code: 'MESSAGE_TOO_LARGE' }]);
    expect(await pending()).toBe(3);
  });

  it('holds a topic that does not exist yet, while others go on', async () => {
    const missing = new SendError('UNKNOWN_TOPIC_OR_PARTITION', false);
    await tell(newId(), 1, moved);
    await tell(newId(), 1, taken);
    kafka.refuseNext(missing, missing);
    start();
    await eventually(() => sent(taken).length === 1, { what: 'the other topic' });
    await eventually(() => sent(moved).length === 1, { what: 'the topic that was missing', withinMs: 15_000 });
  });

  it('shares the lanes between two processes, and takes over those of one that dies', async () => {
    const first = start();
    await eventually(async () => (await first.lanes()) === 16, { what: 'all lanes at the first' });
    const second = start();
    await eventually(async () => (await first.lanes()) === 8 && (await second.lanes()) === 8, { what: 'half the lanes each' });
    const keys = Array.from({ length: 30 }, newId);
    for (let sequence = 1; sequence <= 5; sequence += 1) await Promise.all(keys.map((key) => tell(key, sequence)));
    await eventually(async () => (await pending()) === 0, { what: 'an empty outbox' });
    expect(sent()).toHaveLength(150);
    for (const key of keys) expect(sent().filter(({ subject }) => subject === key).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    await first.relay.stop();
    await eventually(async () => (await second.lanes()) === 16, { what: 'all lanes at the second' });
  });

  it('opens a new connection when the server ends its own, and goes on', async () => {
    const { lanes } = start();
    await eventually(async () => (await lanes()) === 16, { what: 'all lanes' });
    await database.query(`select pg_terminate_backend(pid) from (
      select distinct pid from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())) l`);
    await tell(newId(), 1);
    await eventually(() => sent().length === 1, { what: 'the event' });
  });

  it('takes over the lanes of one that falls silent without ending, as a stopped process or a lost host does', async () => {
    const { hostname, port } = new URL(database.url);
    const ends: Socket[] = [];
    const wire = createServer((near) => {
      const far = connect({ host: hostname, port: Number(port) });
      ends.push(near.pipe(far), far.pipe(near));
    });
    await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
    const through = new URL(database.url);
    through.host = `127.0.0.1:${(wire.address() as { port: number }).port}`;
    const silent = start(through.href);
    await eventually(async () => (await silent.lanes()) === 16, { what: 'all lanes at the first' });
    for (const end of ends) end.unpipe().pause();
    const next = start();
    try {
      await eventually(async () => (await next.lanes()) === 16, { what: 'all lanes at the next', withinMs: 20_000 });
    } finally {
      for (const end of ends) end.destroy();
      wire.close();
    }
  }, 60_000);
});
