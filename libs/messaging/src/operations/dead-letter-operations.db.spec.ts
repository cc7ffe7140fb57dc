import { randomBytes } from 'node:crypto';
import type { ReceivedEvent } from '@jobnet/contracts/define';
import { eventually, testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { FieldCipher } from '../cipher.ts';
import { Clock } from '../clock.ts';
import { On } from '../consume/on.ts';
import { subscribe } from '../consume/subscribe.ts';
import { newId } from '../ids.ts';
import type { IncomingRecord } from '../kafka/kafka-port.ts';
import { silentLog } from '../log.ts';
import { MessagingModule } from '../messaging.module.ts';
import { messagingMigrations } from '../migration.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { MemoryKafka } from '../testing/memory-kafka.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { MemoryClaims, recordFor } from '../testing/sent-events.ts';
import { retryDeadLetter } from './dead-letter-operations.ts';

const { taken, moved } = sampleContracts();
const handled: string[] = [];

@Injectable()
class ActOnTaken {
  @On(taken)
  async handle({ id }: ReceivedEvent<typeof taken>): Promise<void> {
    handled.push(`acts ${id}`);
    await Promise.resolve();
  }
}

@Injectable()
class ProjectMoved {
  @On(moved)
  async handle({ id }: ReceivedEvent<typeof moved>): Promise<void> {
    handled.push(`projects ${id}`);
    await Promise.resolve();
  }
}

@Module({ providers: [ActOnTaken, ProjectMoved] })
class ProeveModule {}

describe('a dead letter that is delivered again', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let kafka: MemoryKafka;
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
    kafka = new MemoryKafka();
    const messaging = MessagingModule.forService({
      service: 'citizen',
      dataSource: database.dataSource,
      kafka,
      clock: new Clock(),
      cipher: FieldCipher.fromText(randomBytes(32).toString('base64')),
      subscriptions: [subscribe(taken, ActOnTaken, 'acts'), subscribe(moved, ProjectMoved, 'projects')],
      redeemer: new MemoryClaims(),
      logger: silentLog,
      onFatal: (error) => {
        throw error;
      },
    });
    app = await Test.createTestingModule({ imports: [messaging, ProeveModule] }).compile();
    await app.init();
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  /** The record as it stands in `citizen.dlq`. */
  const letterOf = (contract: typeof taken, event: { id: string; subject: string; sequence: number }, offset: number): IncomingRecord => {
    const record = recordFor(contract, { ...event, data: { text: 'x' } });
    const from = { 'dlq-topic': record.topic, 'dlq-partition': '1', 'dlq-offset': '40', 'dlq-timestamp': String(Date.now()), 'dlq-error-code': 'schema' };
    return { topic: 'citizen.dlq', partition: 0, offset: String(offset), timestamp: String(Date.now()), key: Buffer.from(event.subject), value: record.value, headers: { ...record.headers, ...from } };
  };
  const retry = (letter: IncomingRecord) =>
    inTransaction(database.dataSource, (manager) => retryDeadLetter(manager, { group: 'citizen', letter }, { who: 'ole', why: 'handler mended' }));
  const noneParked = () => eventually(async () => (await database.query('select 1 from messaging.parked')).length === 0, { what: 'the retries', withinMs: 15_000 });

  it('is handled once, and a second time not at all', async () => {
    const id = newId();
    await retry(letterOf(taken, { id, subject: newId(), sequence: 1 }, 1));
    await noneParked();
    expect(handled).toEqual([`acts ${id}`]);
    await retry(letterOf(taken, { id, subject: newId(), sequence: 1 }, 2));
    await noneParked();
    expect(handled).toEqual([`acts ${id}`]);
  });

  it('is ignored by a projection that is past it', async () => {
    handled.length = 0;
    const [subject, newer] = [newId(), newId()];
    await kafka.produceBatch('test', [recordFor(moved, { id: newer, subject, sequence: 5, data: { text: 'x' } })]);
    await kafka.settled();
    await retry(letterOf(moved, { id: newId(), subject, sequence: 4 }, 3));
    await noneParked();
    expect(handled).toEqual([`projects ${newer}`]);
  });

  it('is refused when no inbox could know it', async () => {
    const letter = letterOf(taken, { id: newId(), subject: newId(), sequence: 1 }, 4);
    await expect(retry({ ...letter, headers: {} })).rejects.toThrow('it has no message id');
    await expect(retry({ ...letter, value: null })).rejects.toThrow('it has no content any more');
  });
});
