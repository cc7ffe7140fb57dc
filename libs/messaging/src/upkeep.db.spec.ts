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
});
