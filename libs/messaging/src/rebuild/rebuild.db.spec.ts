import type { ReceivedEvent } from '@jobnet/contracts/define';
import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Registry } from 'prom-client';
import type { EntityManager } from 'typeorm';
import { KafkaTransport } from '../consume/kafka-transport.ts';
import { subscribe } from '../consume/subscribe.ts';
import { newId } from '../ids.ts';
import { silentLog } from '../log.ts';
import { MessagingMetrics } from '../metrics.ts';
import { messagingMigrations } from '../migration.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { MemoryKafka } from '../testing/memory-kafka.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { MemoryClaims, recordFor } from '../testing/sent-events.ts';
import { compareTables } from './compare.ts';
import { defineReadModel, readModelFaults, registerReadModels } from './read-model.ts';
import { dropRebuild, openRebuild, RebuildRefused, startRebuild, swapRebuild } from './rebuild.ts';

const { taken, moved, sealed } = sampleContracts();
class OnTaken {}
class OnMoved {}
class AlsoOnTaken {}
const readModel = defineReadModel({ name: 'proeve', tables: ['proeve'] });
const subscriptions = [subscribe(taken, OnTaken, 'projects', { readModel }), subscribe(moved, OnMoved, 'projects', { readModel }), subscribe(taken, AlsoOnTaken, 'acts')];
const wish = { readModel: 'proeve', who: 'test', why: 'the spec' };

const onFatal = (error: Error) => {
  throw error;
};
const save = async (event: ReceivedEvent, manager: EntityManager) => {
  const { text } = event.data as { text: string };
  await manager.query('insert into proeve (proeve_id, text) values ($1, $2) on conflict (proeve_id) do update set text = excluded.text', [event.subject, text]);
};
const act = async (event: ReceivedEvent, manager: EntityManager) => {
  await manager.query('insert into acted (subject) values ($1)', [event.subject]);
};

describe('a read model rebuilt beside the live one', () => {
  let database: TestDatabase;
  let kafka: MemoryKafka;
  let transport: KafkaTransport | undefined;
  /** The owner's newest state of each aggregate. */
  const owned = new Map<string, { text: string; sequence: number }>();

  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
    await database.query(`
      create table proeve (proeve_id uuid constraint proeve_key primary key, text text not null constraint proeve_text_check check (text <> ''), stand text not null default 'ny', n int generated always as identity, unique (proeve_id, stand)) with (fillfactor = 70);
      create index proeve_text_part on proeve (text) where stand = 'ny';
      create table acted (subject uuid)`);
    await registerReadModels(database.dataSource, subscriptions);
  }, 120_000);
  beforeEach(async () => {
    kafka = new MemoryKafka();
    owned.clear();
    await database.query('truncate proeve, acted, messaging.inbox, messaging.parked, messaging.projections');
    await consume();
  });
  afterEach(async () => {
    await stop();
    await kafka.close();
    if (await open()) await inTransaction(database.dataSource, (manager) => dropRebuild(manager, wish));
  });
  afterAll(() => database?.close());

  const consume = async () => {
    transport = new KafkaTransport({ service: 'citizen', dataSource: database.dataSource, kafka, redeemer: new MemoryClaims(), metrics: new MessagingMetrics(new Registry()), logger: silentLog, onFatal });
    for (const subscription of subscriptions) transport.bind(subscription, subscription.mode === 'acts' ? act : save);
    await transport.listen(() => undefined);
  };
  const stop = async () => {
    await transport?.close();
    transport = undefined;
  };
  const tell = async (subject: string, text: string, contract = taken) => {
    const sequence = (owned.get(subject)?.sequence ?? 0) + 1;
    owned.set(subject, { text, sequence });
    await kafka.produceBatch('test', [recordFor(contract, { subject, sequence, data: { text } })]);
  };
  const republish = () => kafka.produceBatch('test', [...owned].map(([subject, { text, sequence }]) => recordFor(taken, { subject, sequence, data: { text }, republished: true })));
  const start = () => inTransaction(database.dataSource, (manager) => startRebuild(manager, wish));
  const swap = () => inTransaction(database.dataSource, (manager) => swapRebuild(manager, wish));
  const drop = () => inTransaction(database.dataSource, (manager) => dropRebuild(manager, wish));
  const open = () => openRebuild(database.dataSource.manager, 'proeve');
  const rows = async (schema = 'public') =>
    new Map((await database.query<{ id: string; text: string }>(`select proeve_id as id, text from ${schema}.proeve order by 1`)).map(({ id, text }) => [id, text]));
  const expected = () => new Map([...owned].map(([id, { text }]) => [id, text] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  const definition = async (schema: string) => ({
    columns: await database.query(`select column_name, data_type, is_nullable, column_default, is_identity from information_schema.columns where table_schema = $1 and table_name = 'proeve' order by 1`, [schema]),
    indexes: (await database.query<{ text: string }>(`select replace(indexdef, $1 || '.', '') as text from pg_indexes where schemaname = $1 and tablename = 'proeve' order by 1`, [schema])).map(({ text }) => text),
    constraints: await database.query(`select conname, contype, pg_get_constraintdef(oid) as text from pg_constraint where conrelid = to_regclass($1 || '.proeve') order by 1`, [schema]),
    options: await database.query(`select reloptions from pg_class where oid = to_regclass($1 || '.proeve')`, [schema]),
  });

  it('is made like the live one, under the same names, and still is after the swap', async () => {
    const before = await definition('public');
    expect(before.indexes).toHaveLength(3);
    await start();
    expect(await definition('rebuild')).toEqual(before);
    await swap();
    expect(await definition('public')).toEqual(before);
    expect(await definition('replaced')).toEqual(before);
  });

  it('mends rows that were deleted, altered or invented, takes what is told meanwhile, and acts on nothing twice', async () => {
    const [a, b, c, d] = [newId(), newId(), newId(), newId()] as const;
    for (const id of [a, b, c]) await tell(id, 'one');
    await kafka.settled();
    const [deleted, altered, invented] = [a, b, newId()];
    await database.query(`delete from proeve where proeve_id = $1`, [deleted]);
    await database.query(`update proeve set text = 'ruined' where proeve_id = $1`, [altered]);
    await database.query(`insert into proeve (proeve_id, text) values ($1, 'ghost')`, [invented]);
    await republish();
    await kafka.settled();
    expect((await rows()).get(altered)).toBe('ruined');

    await start();
    await tell(c, 'two', moved);
    await tell(d, 'new');
    await republish();
    await kafka.settled();
    expect(await rows('rebuild')).toEqual(expected());
    expect((await rows()).get(c)).toBe('two');
    expect(await compareTables(database.dataSource.manager, ['proeve'])).toMatchObject([{ live: 4, rebuilt: 4, onlyLive: 1, onlyRebuilt: 1, differing: expect.any(Number), columns: { text: 1 } }]);
    await swap();
    expect(await rows()).toEqual(expected());
    expect((await rows('replaced')).get(altered)).toBe('ruined');

    await kafka.produceBatch('test', [recordFor(taken, { subject: c, sequence: 1, data: { text: 'late' } })]);
    await tell(a, 'after');
    await kafka.settled();
    expect(await rows()).toEqual(expected());
    expect((await database.query('select 1 from acted')).length).toBe(6);
    await drop();
    expect(await database.query(`select to_regclass('replaced.proeve') as there`)).toEqual([{ there: null }]);
    expect(await rows()).toEqual(expected());
  });

  it('misses nothing while messages come in without a pause and it is started, swapped and dropped again and again', async () => {
    const ids = Array.from({ length: 6 }, newId);
    let cycles = 0;
    const handled = async () => (await database.query(`select 1 from messaging.inbox where consumer <> 'also-on-taken'`)).length;
    const telling = (async () => {
      for (let n = 0; cycles < 4; n += 1) {
        await tell(ids[n % ids.length] ?? '', `n${n}`, n % 3 === 0 ? moved : taken);
        if (n % 10 === 0) await eventually(async () => n - (await handled()) < 30, { what: 'the backlog to shrink', withinMs: 30_000 });
      }
    })();
    const cycle = async () => {
      await eventually(() => owned.size === ids.length, { what: 'the first round' });
      await start();
      await republish();
      const sent = new Map([...owned].map(([id, { sequence }]) => [id, sequence]));
      const isCaughtUp = async () => {
        const known = await database.query<{ key: string; sequence: string }>(`select key, sequence from messaging.projections where consumer = 'main@rebuild'`);
        return known.length === ids.length && known.every(({ key, sequence }) => Number(sequence) >= (sent.get(key) ?? Infinity));
      };
      await eventually(isCaughtUp, { what: 'the rebuild to catch up', withinMs: 30_000 });
      await eventually(() => swap().then(() => true, () => false), { what: 'the swap', withinMs: 30_000 });
      await drop();
    };
    try {
      for (; cycles < 4; cycles += 1) await cycle();
    } finally {
      cycles = 4;
    }
    await telling;
    await kafka.settled();
    expect(await rows()).toEqual(expected());
    expect(await database.query('select 1 from messaging.parked')).toEqual([]);
  }, 120_000);

  it('does the live one no harm when it cannot take a message, and is not swapped until it could', async () => {
    const [a, b] = [newId(), newId()] as const;
    await start();
    await database.query(`alter table rebuild.proeve add constraint strict check (text <> 'hard')`);
    await tell(a, 'hard');
    await tell(b, 'easy');
    await kafka.settled();
    expect(await rows()).toEqual(expected());
    expect([...(await rows('rebuild')).keys()]).toEqual([b]);
    expect(await database.query('select 1 from messaging.parked')).toEqual([]);
    expect(await open()).toMatchObject({ state: 'building', faults: 1 });
    await expect(swap()).rejects.toThrow('1 keys failed in the rebuild of proeve');
    await database.query('alter table rebuild.proeve drop constraint strict');
    await republish();
    await kafka.settled();
    expect(await open()).toMatchObject({ faults: 0 });
    await swap();
    expect(await rows()).toEqual(expected());
  });

  it('goes on after the service was gone in the middle, and can be dropped and begun again', async () => {
    const ids = Array.from({ length: 12 }, newId);
    for (const id of ids) await tell(id, 'one');
    await kafka.settled();
    await start();
    const gone = republish().then(stop);
    await tell(ids[0] ?? '', 'two');
    await gone;
    expect(new Set(await rows()).size).toBe(ids.length);
    await consume();
    await kafka.settled();
    expect(await rows('rebuild')).toEqual(expected());
    await drop();
    expect(await open()).toBeUndefined();
    expect(await rows()).toEqual(expected());
    await start();
    await republish();
    await kafka.settled();
    await swap();
    expect(await rows()).toEqual(expected());
  }, 60_000);

  it('leaves nothing of a start or a swap that died before its commit', async () => {
    const dies = (work: (manager: EntityManager) => Promise<unknown>) =>
      inTransaction(database.dataSource, async (manager) => {
        await work(manager);
        throw new Error('killed');
      });
    await expect(dies((manager) => startRebuild(manager, wish))).rejects.toThrow('killed');
    expect(await open()).toBeUndefined();
    const id = newId();
    await tell(id, 'one');
    await start();
    await republish();
    await kafka.settled();
    await expect(dies((manager) => swapRebuild(manager, wish))).rejects.toThrow('killed');
    expect(await open()).toMatchObject({ state: 'building' });
    await tell(id, 'two');
    await kafka.settled();
    expect([await rows(), await rows('rebuild')]).toEqual([expected(), expected()]);
  });

  it('is refused when it is there already, unknown, not begun, or when something else stands on its table', async () => {
    await expect(swap()).rejects.toThrow(RebuildRefused);
    await expect(inTransaction(database.dataSource, (manager) => startRebuild(manager, { ...wish, readModel: 'ukendt' }))).rejects.toThrow('no read model ukendt');
    await start();
    await expect(start()).rejects.toThrow('drop it first');
    await drop();
    await database.query('create view proeve_view as select * from proeve');
    await expect(start()).rejects.toThrow('a view reads it');
    await database.query('drop view proeve_view; create table child (proeve_id uuid references proeve)');
    await expect(start()).rejects.toThrow('a foreign key stands on it');
    await database.query('drop table child');
    expect((await database.query<{ action: string }>(`select action from messaging.operations where details->>'readModel' = 'proeve' order by at desc limit 2`)).map(({ action }) => action)).toEqual(['rebuild-drop', 'rebuild-start']);
  });
});

describe('the subscriptions of a read model', () => {
  it('all project, share their sequences with nobody else, and need no claim', () => {
    expect(readModelFaults(subscriptions, 'citizen')).toEqual([]);
    expect(readModelFaults([subscribe(taken, OnTaken, 'acts', { readModel })], 'citizen')).toEqual(['OnTaken acts, so it cannot feed read model "proeve"']);
    expect(readModelFaults([subscribe(taken, OnTaken, 'projects', { readModel }), subscribe(moved, OnMoved, 'projects')], 'citizen')).toEqual(['OnMoved shares the sequences of read model "proeve" but does not feed it']);
    expect(readModelFaults([subscribe(sealed, OnTaken, 'projects', { readModel })], 'citizen')).toEqual(['read model "proeve" takes a claim of proeve-sealed, which a rebuild would not have']);
  });
});
