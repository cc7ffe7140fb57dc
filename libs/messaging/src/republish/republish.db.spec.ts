import { randomBytes } from 'node:crypto';
import type { ReceivedEvent } from '@jobnet/contracts/define';
import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';
import { FieldCipher } from '../cipher.ts';
import { Clock } from '../clock.ts';
import { On } from '../consume/on.ts';
import { subscribe } from '../consume/subscribe.ts';
import { updateVersioned } from '../database/update-versioned.ts';
import { newId } from '../ids.ts';
import { silentLog } from '../log.ts';
import { MessagingModule, type MessagingOptions } from '../messaging.module.ts';
import { messagingMigrations } from '../migration.ts';
import { Outbox } from '../outbox/outbox.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { MemoryKafka } from '../testing/memory-kafka.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { MemoryClaims, readEvents, recordFor } from '../testing/sent-events.ts';
import { lockPage, newestState, type PageWish, type Republisher, Republishes } from './republisher.ts';
import { requestRepublish } from './request-republish.ts';

const { taken, moved, sealed } = sampleContracts();

@Entity({ name: 'proeve' })
class ProeveRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') status!: 'ny' | 'taget' | 'flyttet';
  @Column('text') indhold!: string;
}

@Injectable()
@Republishes(taken, moved)
class RepublishProeve implements Republisher<ProeveRow> {
  page(manager: EntityManager, page: PageWish): Promise<ProeveRow[]> {
    return lockPage(manager, ProeveRow, page);
  }

  newest(row: ProeveRow) {
    if (row.status === 'ny') return undefined;
    return newestState(row.status === 'taget' ? taken : moved, { subject: row.id, sequence: row.version, data: { text: row.indhold } });
  }
}

const handled: string[] = [];

@Injectable()
class ActOnTaken {
  @On(taken)
  async handle({ subject }: ReceivedEvent<typeof taken>): Promise<void> {
    handled.push(`acts ${subject}`);
    await Promise.resolve();
  }
}

@Injectable()
class ProjectTaken {
  @On(taken)
  async handle({ subject, sequence }: ReceivedEvent<typeof taken>): Promise<void> {
    handled.push(`projects ${subject} ${sequence}`);
    await Promise.resolve();
  }
}

@Module({ providers: [RepublishProeve, ActOnTaken, ProjectTaken] })
class ProeveModule {}

const both = [subscribe(taken, ActOnTaken, 'acts'), subscribe(taken, ProjectTaken, 'projects')];

describe('republishing', () => {
  let database: TestDatabase;
  let kafka: MemoryKafka;
  let app: TestingModule | undefined;
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen', entities: [ProeveRow] });
    await database.query('create table proeve (id uuid primary key, version int not null, status text not null, indhold text not null)');
  }, 120_000);
  beforeEach(async () => {
    kafka = new MemoryKafka();
    handled.length = 0;
    await database.query('truncate proeve, messaging.projections, messaging.inbox');
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });
  afterAll(() => database?.close());

  const start = async (options: Partial<MessagingOptions> = {}) => {
    const messaging = MessagingModule.forService({
      service: 'citizen',
      dataSource: database.dataSource,
      kafka,
      clock: new Clock(),
      cipher: FieldCipher.fromText(randomBytes(32).toString('base64')),
      subscriptions: both,
      tells: [taken, moved],
      redeemer: new MemoryClaims(),
      logger: silentLog,
      onFatal: (error) => {
        throw error;
      },
      ...options,
    });
    const module = await Test.createTestingModule({ imports: [messaging, ProeveModule] }).compile();
    await module.init();
    app = module;
    return module;
  };
  const insert = (count: number, status: ProeveRow['status'], version = 7) =>
    database.dataSource.manager.insert(ProeveRow, Array.from({ length: count }, (_, at) => ({ id: newId(), version, status, indhold: `nr. ${at}` })));
  const ask = (topic: string) => inTransaction(database.dataSource, (manager) => requestRepublish(manager, { topic, dueAt: new Date(), who: 'ole', why: 'new reader' }));
  const quiet = async () => {
    await eventually(async () => (await database.query('select 1 from messaging.due union all select 1 from messaging.outbox')).length === 0, { what: 'all to be told', withinMs: 20_000 });
    await kafka.settled();
  };

  it('sends the newest state of every aggregate of the topic once: same sequence, new id, marked; and tells who asked, why and how much', async () => {
    await insert(450, 'taget');
    await insert(30, 'flyttet');
    await insert(20, 'ny');
    await start();
    const operationId = await ask(taken.type);
    await quiet();
    const events = readEvents(kafka.records(taken.type), taken);
    expect(events).toHaveLength(450);
    expect(new Set(events.map(({ subject }) => subject)).size).toBe(450);
    expect(new Set(events.map(({ id }) => id)).size).toBe(450);
    expect(events.every(({ republished, sequence }) => republished && sequence === 7)).toBe(true);
    expect(kafka.records(moved.type)).toEqual([]);
    const log = await database.query('select who, why, action, details from messaging.operations order by at');
    expect(log).toEqual([
      { who: 'ole', why: 'new reader', action: 'republish', details: { topic: taken.type } },
      { who: 'service', why: `operation ${operationId}`, action: 'republished', details: { topic: taken.type, told: 450 } },
    ]);
  });

  it('reaches projections that have something older, and no acting reader', async () => {
    await insert(2, 'taget');
    const [fresh, behind] = await database.query<{ id: string }>('select id from proeve order by id');
    await start();
    await kafka.produceBatch('test', [recordFor(taken, { subject: fresh?.id ?? '', sequence: 7, data: { text: 'x' } }), recordFor(taken, { subject: behind?.id ?? '', sequence: 3, data: { text: 'x' } })]);
    await kafka.settled();
    expect(handled.filter((line) => line.startsWith('acts'))).toHaveLength(2);
    handled.length = 0;
    await ask(taken.type);
    await quiet();
    expect(handled).toEqual([`projects ${behind?.id} 7`]);
  });

  it('never puts an older state behind a newer one while commands go on', async () => {
    await insert(400, 'taget', 1);
    await start();
    const outbox = new Outbox({ service: 'citizen', cipher: FieldCipher.fromText(randomBytes(32).toString('base64')), clock: new Clock() });
    const rows = await database.query<{ id: string }>('select id from proeve order by id');
    const change = async (id: string, version: number) => {
      await inTransaction(database.dataSource, async (manager) => {
        await updateVersioned(manager, ProeveRow, { id, version }, { indhold: `udgave ${version + 1}` });
        outbox.add(manager, taken, { subject: id, sequence: version + 1, data: { text: `udgave ${version + 1}` } });
      });
    };
    await ask(taken.type);
    for (const version of [1, 2]) for (const { id } of rows.filter((_, at) => at % 4 === 0)) await change(id, version);
    await quiet();
    const newest = new Map<string, number>();
    for (const { subject, sequence } of readEvents(kafka.records(taken.type), taken)) {
      expect(sequence).toBeGreaterThanOrEqual(newest.get(subject) ?? 0);
      newest.set(subject, sequence);
    }
    expect([...newest.values()].filter((sequence) => sequence === 3)).toHaveLength(100);
    expect(newest.size).toBe(400);
  });

  it('is asked for once at a time', async () => {
    const first = await ask(moved.type);
    expect(await ask(moved.type)).toBeUndefined();
    expect(first).toBeDefined();
    await database.query('delete from messaging.due');
  });

  it('a service does not start when it tells what it can neither send again nor says why not', async () => {
    await expect(start({ tells: [taken, moved, sealed] })).rejects.toThrow('proeve-sealed has no republisher and no reason why');
    await expect(start({ tells: [taken, { ...moved, neverRepublished: 'x' }] })).rejects.toThrow('proeve-moved has a republisher and a reason against it');
    await expect(start({ tells: [taken] })).rejects.toThrow('proeve-moved is republished but not told');
  });
});

describe('the log of operations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
  }, 120_000);
  afterAll(() => database?.close());

  it('only grows', async () => {
    await database.query(`insert into messaging.operations values (gen_random_uuid(), now(), 'ole', 'x', 'drop', '{}')`);
    for (const change of [`update messaging.operations set who = 'ida'`, 'delete from messaging.operations', 'truncate messaging.operations cascade']) {
      await expect(database.query(change)).rejects.toThrow('append-only');
    }
  });
});
