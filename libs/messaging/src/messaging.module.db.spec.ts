import { randomBytes } from 'node:crypto';
import type { ReceivedEvent } from '@jobnet/contracts/define';
import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Registry } from 'prom-client';
import type { EntityManager } from 'typeorm';
import { FieldCipher } from './cipher.ts';
import { Clock } from './clock.ts';
import { On } from './consume/on.ts';
import { subscribe, type Subscription } from './consume/subscribe.ts';
import { Due, type Work } from './due/due.ts';
import { DueWork } from './due/due-work.ts';
import { newId } from './ids.ts';
import { silentLog } from './log.ts';
import { MessagingModule } from './messaging.module.ts';
import { MessagingRuntime } from './messaging-runtime.ts';
import { messagingMigrations } from './migration.ts';
import { Outbox } from './outbox/outbox.ts';
import { inTransaction } from './outbox/transaction.ts';
import { MemoryClaims, readEvents } from './testing/sent-events.ts';
import { MemoryKafka } from './testing/memory-kafka.ts';
import { sampleContracts } from './testing/sample-contracts.ts';

const { taken, moved } = sampleContracts();

@Injectable()
class OnProeveTaken {
  constructor(private readonly dueWork: DueWork) {}

  @On(taken)
  async handle(event: ReceivedEvent<typeof taken>, manager: EntityManager): Promise<void> {
    await this.dueWork.schedule(manager, { kind: 'move-proeve', ref: event.subject, dueAt: event.time, payload: { text: event.data.text } });
  }
}

@Injectable()
@Due('move-proeve')
class MoveProeve {
  constructor(private readonly outbox: Outbox) {}

  async settle(manager: EntityManager, work: Work<{ text: string }>): Promise<void> {
    await Promise.resolve();
    this.outbox.add(manager, moved, { subject: work.ref, sequence: 2, data: work.payload });
  }
}

@Module({ providers: [OnProeveTaken, MoveProeve] })
class ProeveModule {}

@Module({ providers: [MoveProeve] })
class WithoutHandler {}

class Stranger {}

describe('the messaging module of a service', () => {
  let database: TestDatabase;
  let kafka: MemoryKafka;
  let app: TestingModule | undefined;
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
  }, 120_000);
  beforeEach(() => {
    kafka = new MemoryKafka();
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });
  afterAll(() => database?.close());

  const build = async (slice: new () => object, subscriptions: Subscription[], registry = new Registry()) => {
    const messaging = MessagingModule.forService({
      service: 'citizen',
      dataSource: database.dataSource,
      kafka,
      clock: new Clock(),
      cipher: FieldCipher.fromText(randomBytes(32).toString('base64')),
      subscriptions,
      redeemer: new MemoryClaims(),
      logger: silentLog,
      registry,
      onFatal: (error) => {
        throw error;
      },
    });
    const module = await Test.createTestingModule({ imports: [messaging, slice] }).compile();
    await module.init();
    return module;
  };

  it('carries an event from a transaction over its handler and due work to the next event, and drains', async () => {
    const registry = new Registry();
    app = await build(ProeveModule, [subscribe(taken, OnProeveTaken, 'acts')], registry);
    const outbox = app.get(Outbox, { strict: false });
    const subject = newId();
    await inTransaction(database.dataSource, async (manager) => {
      await Promise.resolve();
      outbox.add(manager, taken, { subject, sequence: 1, data: { text: 'hej' } });
    });
    await eventually(() => kafka.records(moved.type).length === 1, { what: 'the second event' });
    expect(readEvents(kafka.records(moved.type), moved)[0]).toMatchObject({ subject, sequence: 2, data: { text: 'hej' }, source: 'urn:jobnet:citizen' });
    expect(app.get(MessagingRuntime, { strict: false }).health().consuming).toBe(true);
    expect(await registry.metrics()).toContain(`messaging_consume_total{topic="${taken.type}",outcome="ok",group="citizen"} 1`);
    await app.close();
    app = undefined;
    expect(await database.query('select 1 from messaging.outbox')).toEqual([]);
    expect(await database.query(`select 1 from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`)).toEqual([]);
  });

  it('does not start when a subscription lacks its handler, or a handler its subscription', async () => {
    await expect(build(ProeveModule, [])).rejects.toThrow('OnProeveTaken handles proeve-taken but no subscription names it');
    await expect(build(WithoutHandler, [subscribe(taken, OnProeveTaken, 'acts')])).rejects.toThrow('OnProeveTaken is subscribed to proeve-taken but is no provider of any module');
    await expect(build(ProeveModule, [subscribe(taken, OnProeveTaken, 'acts'), subscribe(moved, OnProeveTaken, 'acts')])).rejects.toThrow('has no @On method for proeve-moved');
    const twice = [subscribe(taken, OnProeveTaken, 'projects'), subscribe(taken, Stranger, 'projects')];
    await expect(build(ProeveModule, twice)).rejects.toThrow('two subscriptions take proeve-taken into projection "main"');
  });
});
