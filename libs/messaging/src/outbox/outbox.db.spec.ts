import { randomBytes } from 'node:crypto';
import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import type { EntityManager } from 'typeorm';
import { FieldCipher } from '../cipher.ts';
import { forgetExpiredClaims, redeemClaims, revokeClaims } from '../claims/claim-store.ts';
import { resealClaims } from '../claims/reseal-fields.ts';
import { Clock } from '../clock.ts';
import { faultKindOf } from '../consume/fault.ts';
import { newId } from '../ids.ts';
import { messagingMigrations } from '../migration.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { header } from './envelope.ts';
import { withMessageContext } from './message-context.ts';
import { InvalidEvent, Outbox } from './outbox.ts';
import { afterCommit, inTransaction } from './transaction.ts';

interface Row {
  topic: string;
  key: string;
  sequence: string;
  lane: number;
  headers: Record<string, string>;
  payload: Buffer;
}

const { taken, moved, sealed } = sampleContracts();
const oldKey = `k1:${randomBytes(32).toString('base64')}`;
const cipher = FieldCipher.fromText(oldKey);
const outbox = new Outbox({ service: 'citizen', cipher, clock: new Clock() });

describe('the outbox', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
  }, 120_000);
  beforeEach(() => database.query('delete from messaging.outbox'));
  afterAll(() => database?.close());
  const rows = () => database.query<Row>('select * from messaging.outbox order by seq');

  it('writes the events of a committed transaction in the order they were added, with their envelope', async () => {
    const subject = newId();
    await withMessageContext({ correlationId: 'request-1', causationId: 'cause-1' }, () =>
      inTransaction(database.dataSource, async (manager) => {
        outbox.add(manager, taken, { subject, sequence: 1, data: { text: 'a' } });
        outbox.add(manager, moved, { subject, sequence: 2, data: { text: 'b' } });
        expect(await manager.query('select 1 from messaging.outbox')).toEqual([]);
      }),
    );
    const [first, second] = await rows();
    expect([first?.topic, second?.topic]).toEqual([taken.type, moved.type]);
    expect(first?.lane).toBe(second?.lane);
    expect(JSON.parse(String(first?.payload))).toEqual({ text: 'a' });
    expect(first?.headers).toMatchObject({
      [header.specVersion]: '1.0',
      [header.type]: taken.type,
      [header.source]: 'urn:jobnet:citizen',
      [header.subject]: subject,
      [header.sequence]: '1',
      [header.correlationId]: 'request-1',
      [header.causationId]: 'cause-1',
    });
  });

  it('leaves nothing when the transaction rolls back', async () => {
    const told = callCounter();
    const failing = inTransaction(database.dataSource, async (manager) => {
      outbox.add(manager, taken, { subject: newId(), sequence: 1, data: { text: 'a' } });
      outbox.add(manager, sealed, { subject: newId(), sequence: 1, data: { text: 'a' }, claim: { secret: 'x' } });
      afterCommit(manager, told.call);
      await Promise.resolve();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rows()).toEqual([]);
    expect(await database.query('select 1 from messaging.claims')).toEqual([]);
    expect(told.count()).toBe(0);
  });

  it('takes one event for each version of an aggregate, and its newest state again when republished', async () => {
    const subject = newId();
    const add = (republished: boolean) =>
      inTransaction(database.dataSource, async (manager) => {
        await Promise.resolve();
        outbox.add(manager, moved, { subject, sequence: 7, data: { text: 'a' }, republished });
      });
    await add(false);
    await expect(add(false)).rejects.toMatchObject({ driverError: { code: '23505' } });
    await add(true);
    expect((await rows()).map(({ headers }) => headers['republished'])).toEqual([undefined, 'true']);
  });

  it('refuses nesting, a foreign manager, and work that goes on after the end', async () => {
    const outside = () => outbox.add(database.dataSource.manager, taken, { subject: newId(), sequence: 1, data: { text: 'a' } });
    expect(outside).toThrow('only inside inTransaction');
    const nested = inTransaction(database.dataSource, () => inTransaction(database.dataSource, () => Promise.resolve()));
    await expect(nested).rejects.toThrow('does not nest');
    const late = await inTransaction(database.dataSource, (manager) => Promise.resolve(manager));
    expect(() => outbox.add(late, taken, { subject: newId(), sequence: 1, data: { text: 'a' } })).toThrow('only inside inTransaction');
  });

  it('refuses what the contract does not name, a foreign contract and a bad sequence, without showing values', async () => {
    const add = (event: object) =>
      inTransaction(database.dataSource, async (manager) => {
        await Promise.resolve();
        outbox.add(manager, taken, { subject: newId(), sequence: 1, data: { text: 'a' }, ...event } as never);
      });
    await expect(add({ data: { text: 'a', cpr: '0101701234' } })).rejects.toThrow(InvalidEvent);
    await expect(add({ data: { text: 'a', cpr: '0101701234' } })).rejects.not.toThrow(/0101701234/);
    await expect(add({ sequence: 0 })).rejects.toThrow(InvalidEvent);
    await expect(add({ data: { text: 'x'.repeat(300_000) } })).rejects.toThrow('too large');
    const foreign = new Outbox({ service: 'booking', cipher, clock: new Clock() });
    const wrong = inTransaction(database.dataSource, async (manager) => {
      await Promise.resolve();
      foreign.add(manager, taken, { subject: newId(), sequence: 1, data: { text: 'a' } });
    });
    await expect(wrong).rejects.toThrow('belongs to citizen');
  });

  describe('claims', () => {
    const claim = async (subject = newId()) => {
      await inTransaction(database.dataSource, async (manager) => {
        await Promise.resolve();
        outbox.add(manager, sealed, { subject, sequence: 1, data: { text: 'a' }, claim: { secret: 'anna@example.dk' } });
      });
      const [row] = (await rows()).filter(({ key }) => key === subject);
      return row?.headers[header.claim] ?? '';
    };
    const redeem = (ids: string[], audience: 'booking' | 'employer' = 'booking', using = cipher) =>
      redeemClaims(database.dataSource.manager, { ids, audience, owner: 'citizen', cipher: using });

    it('are stored sealed and redeemed by their audience only, each redemption logged', async () => {
      const id = await claim();
      const [stored] = await database.query<{ sealed: string }>('select sealed from messaging.claims where id = $1', [id]);
      expect(stored?.sealed).not.toContain('anna');
      expect(await redeem([id])).toEqual([{ id, state: 'value', value: { secret: 'anna@example.dk' } }]);
      expect(await redeem([id], 'employer')).toEqual([{ id, state: 'unknown' }]);
      expect(await database.query('select audience, state from messaging.claim_log where claim_id = $1', [id])).toEqual([
        { audience: 'booking', state: 'value' },
        { audience: 'employer', state: 'unknown' },
      ]);
    });

    it('answer expired, revoked and unknown, and forget their content', async () => {
      const subject = newId();
      const [old, takenBack] = [await claim(), await claim(subject)];
      await database.query(`update messaging.claims set expires_at = clock_timestamp() where id = $1`, [old]);
      await revokeClaims(database.dataSource.manager, { topic: sealed.type, subject });
      const stranger = newId();
      expect((await redeem([old, takenBack, stranger])).map(({ state }) => state)).toEqual(['expired', 'revoked', 'unknown']);
      expect(await forgetExpiredClaims(database.dataSource.manager)).toBe(1);
      expect(await database.query('select 1 from messaging.claims where id = any($1) and sealed is not null', [[old, takenBack]])).toEqual([]);
    });

    it('are sealed again after a key rotation', async () => {
      const id = await claim();
      const rotated = FieldCipher.fromText(`k2:${randomBytes(32).toString('base64')},${oldKey}`);
      await database.query(`insert into messaging.claims (id, topic, key, audience, sealed, expires_at) values ($1, 'x', 'x', '{booking}', 'v1.k0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', clock_timestamp() + interval '1 day')`, [newId()]);
      const { resealed, unreadable } = await resealClaims(database.dataSource, rotated);
      expect(resealed).toBeGreaterThan(0);
      expect(unreadable).toBe(1);
      expect(await resealClaims(database.dataSource, rotated)).toEqual({ resealed: 0, unreadable: 1 });
      const [stored] = await database.query<{ sealed: string }>('select sealed from messaging.claims where id = $1', [id]);
      expect(stored?.sealed).toMatch(/^v1\.k2\./);
      expect(await redeem([id], 'booking', rotated)).toEqual([{ id, state: 'value', value: { secret: 'anna@example.dk' } }]);
    });

    it('are forgotten a month after they expired, and who redeemed them after a year', async () => {
      const [late, old] = [await claim(), await claim()];
      await redeem([late, old]);
      await database.query(`update messaging.claims set expires_at = clock_timestamp() - interval '29 days' where id = $1`, [late]);
      await database.query(`update messaging.claims set expires_at = clock_timestamp() - interval '31 days' where id = $1`, [old]);
      await database.query(`update messaging.claim_log set at = clock_timestamp() - interval '366 days' where claim_id = $1`, [old]);
      await forgetExpiredClaims(database.dataSource.manager);
      expect(await database.query('select id from messaging.claims where id = any($1)', [[late, old]])).toEqual([{ id: late }]);
      expect(await database.query('select claim_id from messaging.claim_log where claim_id = any($1)', [[late, old]])).toEqual([{ claim_id: late }]);
    });
  });
});

describe('a transaction whose connection dies between two of its statements', () => {
  it('ends as one whose database is away, by whichever way the next statement goes', async () => {
    const database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
    const ways = [(manager: EntityManager) => manager.query('select 1'), (manager: EntityManager) => manager.createQueryBuilder().select('1').from('messaging.outbox', 'o').getRawMany()];
    for (const next of ways) {
      const end = inTransaction(database.dataSource, async (manager) => {
        const [{ pid }] = (await manager.query('select pg_backend_pid() as pid')) as [{ pid: number }];
        await database.query('select pg_terminate_backend($1)', [pid]);
        await eventually(() => manager.queryRunner?.isReleased, { what: 'the driver to notice' });
        await next(manager);
      });
      expect(faultKindOf(await end.catch((error: unknown) => error))).toBe('infrastructure');
    }
    await database.close();
  }, 60_000);
});

const callCounter = () => {
  let calls = 0;
  return { call: () => void (calls += 1), count: () => calls };
};
