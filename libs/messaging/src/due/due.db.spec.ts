import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Registry } from 'prom-client';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.ts';
import { silentLog } from '../log.ts';
import { MessagingMetrics } from '../metrics.ts';
import { messagingMigrations } from '../migration.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { again, done, type DueHandler, failed, type Outcome, type Work } from './due.ts';
import { DueLoop } from './due-loop.ts';
import { claimDue, overdueOf } from './due-rows.ts';
import { DueWork } from './due-work.ts';

const minute = 60_000;

describe('due work', () => {
  let database: TestDatabase;
  const clock = new Clock();
  const dueWork = new DueWork();
  const loops: DueLoop[] = [];
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
    await database.query('create table effect (ref text, attempt int, state text)');
  }, 120_000);
  beforeEach(() => database.query('truncate messaging.due, effect'));
  afterEach(async () => {
    await Promise.all(loops.splice(0).map((loop) => loop.stop()));
  });
  afterAll(() => database?.close());

  const start = (handlers: Record<string, DueHandler>) => {
    const loop = new DueLoop({ dataSource: database.dataSource, clock, metrics: new MessagingMetrics(new Registry()), logger: silentLog }, new Map(Object.entries(handlers)));
    dueWork.onScheduled(() => loop.nudge());
    loop.start();
    loops.push(loop);
    return loop;
  };
  const record = async (manager: EntityManager, work: Work, outcome: Outcome) => {
    await manager.query('insert into effect values ($1, $2, $3)', [work.ref, work.attempt, outcome.state]);
  };
  const schedule = (request: { ref: string; inMs?: number; orderKey?: string; kind?: string }) =>
    inTransaction(database.dataSource, (manager) =>
      dueWork.schedule(manager, { kind: request.kind ?? 'job', ref: request.ref, dueAt: new Date(clock.now().getTime() + (request.inMs ?? 0)), ...(request.orderKey ? { orderKey: request.orderKey } : {}) }),
    );
  const effects = () => database.query<{ ref: string; attempt: number; state: string }>('select * from effect');
  const waiting = () => database.query<{ ref: string; id: string }>('select ref, id from messaging.due');

  it('is done when its time has come by the domain clock, and not before', async () => {
    const loop = start({ job: { settle: record } });
    await schedule({ ref: 'now' });
    await schedule({ ref: 'later', inMs: 20 * minute });
    await eventually(async () => (await effects()).length === 1, { what: 'the first work' });
    expect((await waiting()).map(({ ref }) => ref)).toEqual(['later']);
    clock.move(21 * minute);
    loop.nudge();
    await eventually(async () => (await effects()).length === 2, { what: 'the second work' });
    expect(await waiting()).toEqual([]);
  });

  it('moves when scheduled again, and goes when cancelled', async () => {
    await schedule({ ref: 'a', inMs: minute });
    const [before] = await waiting();
    await schedule({ ref: 'a', inMs: -minute });
    const [after] = await waiting();
    expect(after?.id).not.toBe(before?.id);
    expect(await claimDue(database.dataSource, { now: clock.now(), kinds: ['job'], limit: 9 })).toHaveLength(1);
    await schedule({ ref: 'b' });
    await inTransaction(database.dataSource, (manager) => dueWork.cancel(manager, { kind: 'job', ref: 'b' }));
    expect((await waiting()).map(({ ref }) => ref)).toEqual(['a']);
  });

  it('is claimed by one process each, and the oldest of an order key only', async () => {
    for (let n = 0; n < 20; n += 1) await schedule({ ref: `free ${n}` });
    for (let n = 0; n < 3; n += 1) await schedule({ ref: `ordered ${n}`, orderKey: 'one mailbox' });
    const claims = await Promise.all(Array.from({ length: 4 }, () => claimDue(database.dataSource, { now: clock.now(), kinds: ['job'], limit: 30 })));
    const refs = claims.flat().map(({ ref }) => ref);
    expect(refs).toHaveLength(21);
    expect(new Set(refs).size).toBe(21);
    expect(refs.filter((ref) => ref.startsWith('ordered'))).toEqual(['ordered 0']);
  });

  it('is found behind hundreds that wait for an earlier one, in its turn: the longest due first, one of each order key', async () => {
    const claim = async () => (await claimDue(database.dataSource, { now: clock.now(), kinds: ['job'], limit: 1 })).map(({ ref }) => ref);
    for (const key of ['a', 'b', 'c']) await schedule({ ref: `${key} head`, orderKey: `slow:${key}`, inMs: key === 'a' ? minute : -minute * (key === 'b' ? 2 : 3) });
    await database.query(
      `insert into messaging.due (id, kind, ref, order_key, payload, due_at)
       select gen_random_uuid(), 'job', 'tail ' || k || n, 'slow:' || k, '{}', $1::timestamptz - interval '1 hour' from generate_series(1, 120) n, unnest(array['a', 'b', 'c']) k`,
      [clock.now()],
    );
    await schedule({ ref: 'free', inMs: -1 });
    expect([await claim(), await claim(), await claim(), await claim()]).toEqual([['c head'], ['b head'], ['free'], []]);
    await database.query("delete from messaging.due where ref = 'c head'");
    expect(await claim()).toEqual(['tail c1']);
    await database.query('delete from messaging.due');
  });

  it('is late only when nothing earlier of its order key keeps it waiting', async () => {
    await schedule({ ref: 'head', orderKey: 'slow:1', inMs: minute });
    await schedule({ ref: 'behind it', orderKey: 'slow:1', inMs: -minute });
    expect((await overdueOf(database.dataSource, clock.now())).waiting.size).toBe(0);
    await schedule({ ref: 'late', inMs: -minute });
    expect((await overdueOf(database.dataSource, clock.now())).waiting).toEqual(new Map([['job', 1]]));
  });

  it('performs again with the same id after a crash between perform and settle, and settles once', async () => {
    const performed: Work[] = [];
    const handler: DueHandler = {
      perform: (work) => {
        performed.push(work);
        return Promise.resolve(done());
      },
      settle: record,
    };
    await schedule({ ref: 'crash' });
    const [lost] = await claimDue(database.dataSource, { now: clock.now(), kinds: ['job'], limit: 1 });
    performed.push(lost as Work);
    await database.query(`update messaging.due set lease_until = clock_timestamp() - interval '1 second'`);
    start({ job: handler });
    await eventually(async () => (await effects()).length === 1, { what: 'the settled work' });
    expect(performed.map(({ id }) => id)).toEqual([lost?.id, lost?.id]);
    expect(performed.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('is tried again when the handler says so, from perform or from settle, and ends when it gives up', async () => {
    const handler: DueHandler = {
      perform: (work) => Promise.resolve(work.attempt === 1 ? again(clock.now(), 'busy') : work.attempt === 2 ? done() : failed('refused')),
      settle: async (manager, work, outcome) => {
        await record(manager, work, outcome);
        if (work.attempt === 2) return { againAt: clock.now() };
        return undefined;
      },
    };
    start({ job: handler });
    await schedule({ ref: 'x' });
    await eventually(async () => (await effects()).length === 3 && (await waiting()).length === 0, { what: 'three attempts' });
    expect((await effects()).map(({ attempt, state }) => [attempt, state])).toEqual([[1, 'again'], [2, 'done'], [3, 'failed']]);
  });

  it('leaves a place for the next outside system while one does not answer, and hastens what waits for it', async () => {
    const answered = Promise.withResolvers<void>();
    const asked: string[] = [];
    const perform = async (work: Work) => {
      asked.push(work.ref);
      if (work.system === 'slow') await answered.promise;
      return done();
    };
    for (let n = 0; n < 8; n += 1) await schedule({ ref: `slow ${n}`, orderKey: `slow:${n}`, inMs: -minute });
    start({ job: { perform, settle: record } });
    await eventually(() => asked.length === 2, { what: 'the slow system to be waited for' });
    await schedule({ ref: 'quick', orderKey: 'quick:1' });
    await eventually(async () => (await effects()).some(({ ref }) => ref === 'quick'), { what: 'the work of the other system' });
    expect(asked).toHaveLength(3);
    await schedule({ ref: 'later', orderKey: 'quick:2', inMs: minute });
    await inTransaction(database.dataSource, (manager) => dueWork.hasten(manager, { kind: 'job', system: 'quick', dueAt: clock.now() }));
    await eventually(async () => (await effects()).some(({ ref }) => ref === 'later'), { what: 'the hastened work' });
    answered.resolve();
    await eventually(async () => (await waiting()).length === 0, { what: 'all of it' });
  });

  it('goes on with other kinds while the outside system of one does not answer', async () => {
    const answered = Promise.withResolvers<void>();
    const hung: string[] = [];
    const hanging: DueHandler = {
      perform: async (work) => {
        hung.push(work.ref);
        await answered.promise;
        return done();
      },
      settle: record,
    };
    for (let n = 0; n < 8; n += 1) await schedule({ ref: `hung ${n}`, kind: 'vendor', inMs: -minute });
    start({ vendor: hanging, other: { perform: () => Promise.resolve(done()), settle: record }, publish: { settle: record } });
    await eventually(() => hung.length === 3, { what: 'the outside system to be waited for' });
    await schedule({ ref: 'mail', kind: 'other' });
    await schedule({ ref: 'ad', kind: 'publish' });
    await eventually(async () => (await effects()).length === 2, { what: 'the work of other kinds' });
    expect((await effects()).map(({ ref }) => ref).sort()).toEqual(['ad', 'mail']);
    expect(hung).toHaveLength(3);
    answered.resolve();
    await eventually(async () => (await effects()).length === 10, { what: 'all of it' });
  });

  it('waits after an unexpected error and rolls its settling back', async () => {
    let calls = 0;
    const handler: DueHandler = {
      settle: async (manager, work, outcome) => {
        await record(manager, work, outcome);
        calls += 1;
        if (calls === 1) throw new Error('a bug');
      },
    };
    const loop = start({ job: handler });
    await schedule({ ref: 'x' });
    await eventually(async () => (await database.query('select 1 from messaging.due where lease_until is null and attempt = 1 and last_code is not null')).length === 1, { what: 'the row to wait again' });
    expect(await effects()).toEqual([]);
    clock.move(minute);
    loop.nudge();
    await eventually(async () => (await effects()).length === 1, { what: 'the second attempt' });
  });
});
