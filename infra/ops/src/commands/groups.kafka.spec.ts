import { tilmeldingRegistered } from '@jobnet/contracts';
import { type IncomingRecord, ensureTopics, KafkaJsPort, messagingMigrations, newId } from '@jobnet/messaging';
import { recordFor } from '@jobnet/messaging/testing';
import { eventually, testDatabase, type TestDatabase, testKafka, type TestKafka } from '@jobnet/testkit';
import { eventContracts } from '../backbone/mask.ts';
import type { BackboneConfig } from '../config.ts';
import { runCommand } from '../testing/run-command.ts';
import { examine } from './doctor.ts';
import { lag } from './lag.ts';
import { replay } from './replay.ts';

const group = 'booking';
const topic = tilmeldingRegistered.type;
const durability = { replication: 1, minIsr: 1 };

describe('the commands that look at groups and topics', () => {
  let database: TestDatabase;
  let broker: TestKafka;
  let kafka: KafkaJsPort;
  let backbone: BackboneConfig;
  beforeAll(async () => {
    [database, broker] = await Promise.all([testDatabase(messagingMigrations(group), { service: group }), testKafka()]);
    kafka = new KafkaJsPort({ clientId: 'test', brokers: broker.brokers });
    await kafka.admin((admin) => ensureTopics(admin, [...eventContracts.values()], durability));
    const { url } = database;
    backbone = { kafka: { clientId: 'ops', brokers: broker.brokers }, replication: 1, databaseUrls: { identity: url, citizen: url, booking: url, employer: url, notifications: url } };
    await database.query(`insert into messaging.subscriptions (group_id, topic, consumer, mode) values ($1, $2, 'test', 'acts')`, [group, topic]);
  }, 240_000);
  afterAll(async () => {
    await kafka?.close();
    await broker?.close();
    await database?.close();
  });

  const produce = (count: number) =>
    kafka.produceBatch('test', Array.from({ length: count }, () => recordFor(tilmeldingRegistered, { subject: newId(), sequence: 1, data: tilmeldingRegistered.example })));
  /** Joins the group, reads until there is nothing more, and leaves: gives what it read. */
  const readAll = async (): Promise<IncomingRecord[]> => {
    const read: IncomingRecord[] = [];
    const consumer = await kafka.runConsumer({
      group,
      topics: [topic],
      concurrency: 3,
      onFatal: (error) => {
        throw error;
      },
      onBatch: async (batch) => {
        await Promise.resolve();
        for (const record of batch.records) {
          read.push(record);
          batch.settled(record);
        }
        return {};
      },
    });
    const behind = () => kafka.admin(async (admin) => (await admin.progressOf(group, [topic])).filter(({ end, next }) => next < end).length);
    await eventually(async () => (await behind()) === 0, { what: 'the group to have read all', withinMs: 60_000 });
    await consumer.stop();
    await eventually(() => kafka.admin(async (admin) => (await admin.groupState(group)).members === 0), { what: 'the group to be empty', withinMs: 30_000 });
    return read;
  };
  const run = (command: typeof lag, line: string) => runCommand(command, { backbone: () => backbone }, line);
  const operations = () => database.query<{ who: string; why: string; action: string }>('select who, why, action from messaging.operations');

  it('lag tells how far a group is behind and how old the oldest is; replay sets it back, after a dry run that changes nothing', async () => {
    await eventually(() => produce(30).then(() => true, () => false), { what: 'the new topic to have leaders', withinMs: 60_000 });
    const first = await readAll();
    expect(first.length).toBeGreaterThanOrEqual(30);
    expect(await run(lag, `--group ${group}`)).toContain(`${group}: Empty, 0 member(s), 0 message(s) behind`);
    const moment = new Date().toISOString();
    await produce(5);
    const behind = await run(lag, `--group ${group}`);
    expect(behind).toContain('5 message(s) behind');
    expect(behind).toMatch(/the oldest \d+ (s|min) old/);
    expect(await readAll()).toHaveLength(5);

    const dry = await run(replay, `--topic ${topic} --group ${group} --from earliest`);
    expect(dry).toContain(`read ${first.length + 5} message(s) of ${topic} again`);
    expect(dry).toContain('Dry run');
    expect(await run(lag, `--group ${group}`)).toContain(' 0 message(s) behind');
    expect(await operations()).toEqual([]);

    await run(replay, `--topic ${topic} --group ${group} --from ${moment} --yes --who ole --why "database restored"`);
    expect(await readAll()).toHaveLength(5);
    expect(await operations()).toEqual([{ who: 'ole', why: 'database restored', action: 'replay' }]);
  }, 240_000);

  it('replay skips nothing that the group has not read, wherever it is told to begin', async () => {
    await produce(30);
    const places = ['999999999999', new Date(Date.now() + 60_000).toISOString()];
    for (const place of places) await run(replay, `--topic ${topic} --group ${group} --from ${place} --yes --who ole --why "wrong place"`);
    expect(await readAll()).toHaveLength(30);
  }, 120_000);

  it('replay refuses a group that has members, and says how', async () => {
    const consumer = await kafka.runConsumer({ group, topics: [topic], concurrency: 1, onFatal: () => undefined, onBatch: () => Promise.resolve({}) });
    await eventually(() => kafka.admin(async (admin) => (await admin.groupState(group)).state === 'Stable'), { what: 'the group', withinMs: 60_000 });
    const refusal = () => run(replay, `--topic ${topic} --group ${group} --from earliest --yes --who ole --why x`).then(() => '', (error: Error) => error.message);
    await eventually(async () => (await refusal()).includes('stop every process of services/booking first'), { what: 'the refusal', withinMs: 60_000 });
    await eventually(async () => (await run(replay, `--topic ${topic} --group ${group} --from earliest`)).includes('booking is Stable with 1 member(s)'), { what: 'the dry run to say so', withinMs: 60_000 });
    await consumer.stop();
  }, 120_000);

  it('replay knows no topic without a contract and no place that is none', async () => {
    await expect(run(replay, `--topic nothing --group ${group} --from earliest`)).rejects.toThrow('There is no topic nothing');
    await expect(run(replay, `--topic ${topic} --group ${group} --from yesterday`)).rejects.toThrow('is no place to read from');
  });

  it('doctor finds a topic that left its contract, and nothing to say of those that kept to theirs', async () => {
    const about = async (name: string) => (await examine(backbone)).filter(({ what }) => what.includes(name)).map(({ what }) => what);
    expect(await about('moede-cancelled')).toEqual([]);
    await kafka.admin((admin) => admin.configureTopics([{ topic: 'moede-cancelled', partitions: 3, replication: 1, settings: { 'retention.ms': '1000' } }]));
    const findings = await about('moede-cancelled');
    expect(findings).toContain('moede-cancelled has retention.ms=1000, not 604800000');
    expect(findings).toContain('moede-cancelled has max.message.bytes=1048588, not 262144');
    await kafka.admin((admin) => ensureTopics(admin, [...eventContracts.values()], durability));
    expect(await about('moede-cancelled')).toEqual([]);
    expect(await about('makes unknown topics by itself')).toEqual([]);
    expect(await about('booking: its consumer group is')).toHaveLength(1);
    expect(await about('booking: 16 of 16 outbox lanes have no relay')).toHaveLength(1);
  }, 120_000);
});
