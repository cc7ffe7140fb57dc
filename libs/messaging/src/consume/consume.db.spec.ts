import { randomBytes } from 'node:crypto';
import type { ReceivedEvent } from '@jobnet/contracts/define';
import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Registry } from 'prom-client';
import type { EntityManager } from 'typeorm';
import { FieldCipher } from '../cipher.ts';
import { Clock } from '../clock.ts';
import { StaleWrite } from '../database/update-versioned.ts';
import { newId } from '../ids.ts';
import { silentLog } from '../log.ts';
import { MessagingMetrics } from '../metrics.ts';
import { messagingMigrations } from '../migration.ts';
import { Outbox } from '../outbox/outbox.ts';
import { MemoryKafka } from '../testing/memory-kafka.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { MemoryClaims, recordFor } from '../testing/sent-events.ts';
import { keepInboxPartitions, strayInboxRows } from './inbox-upkeep.ts';
import { KafkaTransport } from './kafka-transport.ts';
import type { HandlerMethod } from './on.ts';
import { subscribe } from './subscribe.ts';

const { taken, moved, sealed } = sampleContracts();
class OnTaken {}
class OnMoved {}
class OnSealed {}
class AlsoOnTaken {}
const outbox = new Outbox({ service: 'citizen', cipher: FieldCipher.fromText(randomBytes(32).toString('base64')), clock: new Clock() });

describe('consuming', () => {
  let database: TestDatabase;
  let kafka: MemoryKafka;
  let claims: MemoryClaims;
  const transports: KafkaTransport[] = [];
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
    await database.query('create table effect (id bigint generated always as identity, handler text, subject text, sequence int, text text)');
  }, 120_000);
  beforeEach(async () => {
    kafka = new MemoryKafka();
    claims = new MemoryClaims();
    await database.query('truncate effect, messaging.inbox, messaging.parked, messaging.projections, messaging.outbox');
  });
  afterEach(async () => {
    await Promise.all(transports.splice(0).map((transport) => transport.close()));
    await kafka.close();
  });
  afterAll(() => database?.close());

  const start = async (...lines: [ReturnType<typeof subscribe>, HandlerMethod][]) => {
    const metrics = new MessagingMetrics(new Registry());
    const transport = new KafkaTransport({ service: 'citizen', dataSource: database.dataSource, kafka, redeemer: claims, metrics, logger: silentLog, onFatal: fail });
    for (const [subscription, handle] of lines) transport.bind(subscription, handle);
    await transport.listen(() => undefined);
    transports.push(transport);
  };
  const effect = (handler: string) => async (event: ReceivedEvent, manager: EntityManager) => {
    await manager.query('insert into effect (handler, subject, sequence, text) values ($1, $2, $3, $4)', [handler, event.subject, event.sequence, (event.data as { text: string }).text]);
  };
  const effects = () => database.query<{ handler: string; subject: string; sequence: number; text: string }>('select * from effect order by id');
  const send = (contract: typeof taken, event: { subject: string; sequence: number; text?: string; id?: string; claimId?: string; republished?: boolean }) => {
    const { text = 'x', ...rest } = event;
    return kafka.produceBatch('test', [recordFor(contract, { ...rest, data: { text } })]);
  };
  const dead = () => kafka.records('citizen.dlq').map(({ headers, value }) => ({ code: String(headers['dlq-error-code']), value: String(value) }));
  const parkedHeads = () => database.query<{ attempts: number; key: string }>('select attempts, key from messaging.parked order by id');
  const hurry = () => database.query('update messaging.parked set next_at = clock_timestamp()');

  it('handles each message once, however often it is delivered', async () => {
    await start([subscribe(taken, OnTaken, 'acts'), effect('taken')]);
    const event = { id: newId(), subject: newId(), sequence: 1 };
    for (let n = 0; n < 3; n += 1) await send(taken, event);
    await kafka.settled();
    expect(await effects()).toHaveLength(1);
    expect(await strayInboxRows(database.dataSource.manager)).toBe(0);
  });

  it('commits the events of a handler with its effects, or neither', async () => {
    let broken = true;
    await start([
      subscribe(taken, OnTaken, 'acts'),
      async (event, manager) => {
        await effect('taken')(event, manager);
        outbox.add(manager, moved, { subject: event.subject, sequence: 1, data: { text: 'told' } });
        if (broken) throw new Error('a bug');
      },
    ]);
    await send(taken, { subject: newId(), sequence: 1 });
    await eventually(async () => (await parkedHeads()).length === 1, { what: 'the parked message' });
    expect(await effects()).toEqual([]);
    expect(await database.query('select 1 from messaging.outbox')).toEqual([]);
    broken = false;
    await hurry();
    await eventually(async () => (await effects()).length === 1, { what: 'the retried message' });
    const [told] = await database.query<{ headers: Record<string, string> }>('select headers from messaging.outbox');
    expect(told?.headers['ce_causationid']).toBeDefined();
  });

  it('projects only what is newer, over all topics of the aggregate; acts on everything but republished state', async () => {
    await start([subscribe(taken, OnTaken, 'projects'), effect('taken')], [subscribe(moved, OnMoved, 'projects'), effect('moved')], [subscribe(taken, AlsoOnTaken, 'acts'), effect('act')]);
    const subject = newId();
    await send(moved, { subject, sequence: 5 });
    await kafka.settled();
    await send(taken, { subject, sequence: 4 });
    await send(taken, { subject, sequence: 5, republished: true });
    await send(taken, { subject, sequence: 6, republished: true });
    await kafka.settled();
    expect((await effects()).map(({ handler, sequence }) => `${handler} ${sequence}`)).toEqual(['moved 5', 'act 4', 'taken 6']);
  });

  describe('a run of records', () => {
    const sendAll = (events: { subject: string; sequence: number; id?: string }[]) => kafka.produceBatch('test', events.map((event) => recordFor(taken, { ...event, data: { text: 'x' } })));
    const transactionsOf = async (sequences: number[]) => (await database.query<{ xmin: string }>('select distinct xmin::text from effect where sequence = any($1)', [sequences])).length;

    it('shares one transaction, each message once and in order', async () => {
      const subject = newId();
      const twice = { id: newId(), subject, sequence: 2 };
      await sendAll([{ subject, sequence: 1 }, twice, twice, { subject, sequence: 3 }, twice]);
      await start([subscribe(taken, OnTaken, 'acts'), effect('taken')]);
      await kafka.settled();
      expect((await effects()).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(await transactionsOf([1, 2, 3])).toBe(1);
    });

    it('does not wait for ever for the run of another topic that has the same keys the other way round', async () => {
      const subjects = Array.from({ length: 9 }, newId);
      const slowly = (handler: string): HandlerMethod => async (event, manager) => {
        await effect(handler)(event, manager);
        await new Promise((resolve) => setTimeout(resolve, 30));
      };
      await start([subscribe(taken, OnTaken, 'projects'), slowly('taken')], [subscribe(moved, OnMoved, 'projects'), slowly('moved')]);
      const deadlocks = async () => (await database.query<{ n: string }>('select deadlocks as n from pg_stat_database where datname = current_database()'))[0]?.n;
      const before = await deadlocks();
      const recordsOf = (contract: typeof taken, keys: string[], sequence: number) => keys.map((subject) => recordFor(contract, { subject, sequence, data: { text: 'x' } }));
      await kafka.produceBatch('test', [...recordsOf(taken, subjects, 1), ...recordsOf(moved, subjects.toReversed(), 2)]);
      await kafka.settled();
      expect((await effects()).filter(({ handler }) => handler === 'moved')).toHaveLength(subjects.length);
      await database.query('select pg_stat_force_next_flush()');
      expect(await deadlocks()).toBe(before);
    });

    it('is parted around what cannot be read: the others still share transactions', async () => {
      const subject = newId();
      const records = Array.from({ length: 8 }, (_, at) => recordFor(taken, { subject, sequence: at + 1, data: { text: 'x' } }));
      await kafka.produceBatch('test', records.map((record, at) => (at === 2 ? { ...record, value: Buffer.from('{"broken') } : record)));
      await start([subscribe(taken, OnTaken, 'acts'), effect('taken')]);
      await kafka.settled();
      expect((await effects()).map(({ sequence }) => sequence)).toEqual([1, 2, 4, 5, 6, 7, 8]);
      expect([await transactionsOf([1, 2]), await transactionsOf([4, 5, 6, 7, 8])]).toEqual([1, 1]);
    });

    it('is parted around what fails: it is done by itself, those before and after it together', async () => {
      const subject = newId();
      let tries = 0;
      await sendAll(Array.from({ length: 8 }, (_, at) => ({ subject, sequence: at + 1 })));
      await start([subscribe(taken, OnTaken, 'acts'), async (event, manager) => {
        if (event.sequence === 4 && ++tries === 1) throw new Error('fails once');
        await effect('taken')(event, manager);
      }]);
      await kafka.settled();
      expect((await effects()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect([await transactionsOf([1, 2, 3]), await transactionsOf([4]), await transactionsOf([5, 6, 7, 8]), await transactionsOf([1, 4, 5])]).toEqual([1, 1, 1, 3]);
    });

    it('falls apart when one fails: the others are handled, the failed one and what follows it wait', async () => {
      const [bad, good] = [newId(), newId()];
      await sendAll([{ subject: good, sequence: 1 }, { subject: bad, sequence: 1 }, { subject: good, sequence: 2 }, { subject: bad, sequence: 2 }]);
      await start([subscribe(taken, OnTaken, 'acts'), async (event, manager) => {
        await effect('taken')(event, manager);
        if (event.subject === bad) throw new Error('a bug');
      }]);
      await eventually(async () => (await parkedHeads()).length === 2, { what: 'the parked key' });
      await kafka.settled();
      expect((await effects()).map(({ subject, sequence }) => `${subject === good} ${sequence}`)).toEqual(['true 1', 'true 2']);
      await sendAll([{ subject: bad, sequence: 3 }, { subject: good, sequence: 3 }, { subject: good, sequence: 4 }]);
      await eventually(async () => (await effects()).length === 4, { what: 'the neighbours' });
      expect(await transactionsOf([3, 4])).toBe(1);
      expect((await parkedHeads()).map(({ key }) => key)).toEqual([bad, bad, bad]);
    });
  });

  it('sends poison to the dead letters at once, bytes unchanged, and lets its neighbours pass', async () => {
    await start([subscribe(taken, OnTaken, 'acts'), effect('taken')]);
    const subject = newId();
    await send(taken, { subject, sequence: 1 });
    const poison = recordFor(taken, { subject, sequence: 2, data: {} });
    await kafka.produceBatch('test', [{ ...poison, value: Buffer.from('{"broken":') }, { ...poison, value: null }, { ...poison, headers: {} }]);
    await send(taken, { subject, sequence: 3 });
    await kafka.settled();
    expect((await effects()).map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(dead().map(({ code }) => code)).toEqual(['json', 'no-value', 'id-is-not-uuidv7']);
    expect(dead()[0]?.value).toBe('{"broken":');
    expect(await parkedHeads()).toEqual([]);
  });

  it('parks a failing key over all topics, in order, while other keys go on; then catches up', async () => {
    const [bad, good] = [newId(), newId()];
    let broken = true;
    const handler = (name: string): HandlerMethod => async (event, manager) => {
      if (broken && event.subject === bad) throw new TypeError('a bug with cpr 0101701234');
      await effect(name)(event, manager);
    };
    await start([subscribe(taken, OnTaken, 'acts'), handler('taken')], [subscribe(moved, OnMoved, 'acts'), handler('moved')]);
    await send(taken, { subject: bad, sequence: 1 });
    await kafka.settled();
    await send(taken, { subject: bad, sequence: 2 });
    await send(moved, { subject: bad, sequence: 3 });
    await send(taken, { subject: good, sequence: 1 });
    await kafka.settled();
    expect((await effects()).map(({ subject }) => subject)).toEqual([good]);
    expect((await parkedHeads()).map(({ attempts }) => attempts > 0)).toEqual([true, false, false]);
    expect(JSON.stringify(await database.query('select error_class, error_code from messaging.parked'))).not.toContain('0101701234');
    broken = false;
    await hurry();
    await eventually(async () => (await parkedHeads()).length === 0, { what: 'the key to be free' });
    expect((await effects()).slice(1).map(({ sequence }) => sequence).sort()).toEqual([1, 2, 3]);
    expect((await effects())[1]?.sequence).toBe(1);
  });

  it('gives a head up after the last rung, and handles the next of its key', async () => {
    await start([
      subscribe(taken, OnTaken, 'acts'),
      async (event, manager) => {
        if (event.sequence === 1) throw new Error('always');
        await effect('taken')(event, manager);
      },
    ]);
    const subject = newId();
    await send(taken, { subject, sequence: 1 });
    await send(taken, { subject, sequence: 2 });
    await kafka.settled();
    await eventually(async () => {
      await hurry();
      return (await effects()).length === 1;
    }, { what: 'the second message', withinMs: 20_000 });
    expect(dead().map(({ code }) => code)).toEqual(['none']);
    expect(String(kafka.records('citizen.dlq')[0]?.headers['dlq-attempts'])).toBe('7');
  });

  it('tries lost races again at once', async () => {
    let calls = 0;
    await start([
      subscribe(taken, OnTaken, 'acts'),
      async (event, manager) => {
        calls += 1;
        if (calls < 3) throw new StaleWrite();
        await effect('taken')(event, manager);
      },
    ]);
    await send(taken, { subject: newId(), sequence: 1 });
    await kafka.settled();
    expect(await effects()).toHaveLength(1);
    expect(calls).toBe(3);
  });

  it('does not run a handler again that succeeded while another of the same message failed', async () => {
    let broken = true;
    await start([
      subscribe(taken, OnTaken, 'acts'),
      async (event, manager) => {
        if (broken) throw new Error('a bug');
        await effect('first')(event, manager);
      },
    ], [subscribe(taken, AlsoOnTaken, 'acts'), effect('second')]);
    await send(taken, { subject: newId(), sequence: 1 });
    await kafka.settled();
    broken = false;
    await hurry();
    await eventually(async () => (await effects()).length === 2, { what: 'both handlers' });
    expect((await effects()).map(({ handler }) => handler)).toEqual(['second', 'first']);
  });

  it('ends a handler at its deadline, and what it does later writes nothing', async () => {
    const gate = Promise.withResolvers<void>();
    let late: Promise<void> | undefined;
    await start([
      subscribe(taken, OnTaken, 'acts'),
      (event, manager, signal) => {
        if (late) return effect('taken')(event, manager);
        const aborted = new Promise((resolve) => signal.addEventListener('abort', resolve));
        late = aborted.then(() => effect('at the deadline')(event, manager)).then(() => gate.promise).then(() => effect('after it')(event, manager));
        return late;
      },
    ]);
    await send(taken, { subject: newId(), sequence: 1 });
    await eventually(async () => (await parkedHeads()).length === 1, { what: 'the parked message', withinMs: 8_000 });
    gate.resolve();
    await expect(late).rejects.toThrow();
    await hurry();
    await eventually(async () => (await effects()).length === 1, { what: 'the second try' });
    expect((await effects()).map(({ handler }) => handler)).toEqual(['taken']);
  });

  it('gives the handler its claim; waits for an owner that is away; gives up a claim that is gone', async () => {
    const seen: unknown[] = [];
    await start([subscribe(sealed, OnSealed, 'acts'), (event) => Promise.resolve(void seen.push(event.claim))]);
    const claimId = newId();
    claims.put('citizen', claimId, { secret: 'anna@example.dk' });
    claims.unreachable = true;
    await send(sealed as never, { subject: newId(), sequence: 1, claimId });
    await send(sealed as never, { subject: newId(), sequence: 1, claimId: newId() });
    await send(sealed as never, { subject: newId(), sequence: 1 });
    expect(seen).toEqual([]);
    claims.unreachable = false;
    await kafka.settled();
    expect(seen).toEqual([{ secret: 'anna@example.dk' }]);
    expect(dead().map(({ code }) => code).sort()).toEqual(['claim-missing', 'claim-unknown']);
  });

  it('keeps its inbox in weeks: makes the coming ones and drops those past remembering', async () => {
    expect(await keepInboxPartitions(database.dataSource)).toEqual({ made: 0, dropped: 0 });
    const later = new Date(Date.now() + 14 * 86_400_000);
    expect(await keepInboxPartitions(database.dataSource, later)).toEqual({ made: 2, dropped: 2 });
  });
});

const fail = (error: Error): void => {
  throw error;
};
