import { randomBytes } from 'node:crypto';
import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Registry } from 'prom-client';
import { FieldCipher } from './cipher.ts';
import { Clock } from './clock.ts';
import { newId } from './ids.ts';
import { silentLog } from './log.ts';
import { MessagingMetrics } from './metrics.ts';
import { messagingMigrations } from './migration.ts';
import { Outbox } from './outbox/outbox.ts';
import { inTransaction } from './outbox/transaction.ts';
import { sampleContracts } from './testing/sample-contracts.ts';
import { Upkeep } from './upkeep.ts';

const { sealed } = sampleContracts();
const oldKey = `k1:${randomBytes(32).toString('base64')}`;
const rotated = FieldCipher.fromText(`k2:${randomBytes(32).toString('base64')},${oldKey}`);

describe('upkeep', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
  }, 120_000);
  afterAll(() => database?.close());

  it('seals every claim with the new key soon after the service starts with it, more than one transaction of them', async () => {
    const outbox = new Outbox({ service: 'citizen', cipher: FieldCipher.fromText(oldKey), clock: new Clock() });
    await inTransaction(database.dataSource, async (manager) => {
      await Promise.resolve();
      for (let at = 0; at < 1_100; at += 1) outbox.add(manager, sealed, { subject: newId(), sequence: 1, data: { text: 'x' }, claim: { secret: 'y' } });
    });
    const upkeep = new Upkeep({
      dataSource: database.dataSource,
      clock: new Clock(),
      cipher: rotated,
      metrics: new MessagingMetrics(new Registry()),
      logger: silentLog,
      parked: () => Promise.resolve({ keys: 0, oldestSeconds: 0 }),
      heartbeatAgeMs: () => undefined,
    });
    upkeep.start();
    const byKey = () => database.query<{ key: string; claims: number }>(`select split_part(sealed, '.', 2) as key, count(*)::int as claims from messaging.claims group by 1`);
    await eventually(async () => (await byKey()).every(({ key }) => key === 'k2'), { what: 'the rotation to be done', withinMs: 20_000 });
    expect(await byKey()).toEqual([{ key: 'k2', claims: 1_100 }]);
    await upkeep.stop();
  });

  it('tells of messages outside the weeks of the inbox, though it cannot make the week that they are in the way of', async () => {
    const [{ week, lowest } = { week: '', lowest: '' }] = await database.query<{ week: string; lowest: string }>(`
      select c.relname as week, (regexp_match(pg_get_expr(c.relpartbound, c.oid), $q$'([^']+)'$q$))[1] as lowest
      from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'messaging.inbox'::regclass and c.relname ~ '[0-9]{8}$' order by c.relname desc limit 1`);
    await database.query(`drop table messaging.${week}`);
    await database.query(`insert into messaging.inbox (message_id, consumer) values ($1, 'on-proeve')`, [lowest]);
    const registry = new Registry();
    const upkeep = new Upkeep({
      dataSource: database.dataSource, clock: new Clock(), cipher: rotated, metrics: new MessagingMetrics(registry), logger: silentLog,
      parked: () => Promise.resolve({ keys: 0, oldestSeconds: 0 }), heartbeatAgeMs: () => undefined,
    });
    upkeep.start();
    await eventually(async () => (await registry.getSingleMetric('messaging_inbox_default_rows')?.get())?.values[0]?.value === 1, { what: 'the message to be told of' });
    await upkeep.stop();
  });
});
