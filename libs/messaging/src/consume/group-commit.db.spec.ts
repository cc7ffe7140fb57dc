import type { ReceivedEvent } from '@jobnet/contracts/define';
import { testDatabase, type TestDatabase } from '@jobnet/testkit';
import { Registry } from 'prom-client';
import type { EntityManager } from 'typeorm';
import { newId } from '../ids.ts';
import type { IncomingRecord } from '../kafka/kafka-port.ts';
import { MessagingMetrics } from '../metrics.ts';
import { messagingMigrations } from '../migration.ts';
import { sampleContracts } from '../testing/sample-contracts.ts';
import { recordFor } from '../testing/sent-events.ts';
import { decode } from './decode.ts';
import { type Claimed, GroupCommit } from './group-commit.ts';
import { subscribe } from './subscribe.ts';

const { moved, taken } = sampleContracts();
class OnTaken {}
class OnMoved {}

describe('a run of records', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(messagingMigrations('citizen'), { service: 'citizen' });
  }, 120_000);
  afterAll(() => database?.close());

  const slowly = async (_event: ReceivedEvent, manager: EntityManager) => {
    await manager.query('select pg_sleep(0.05)');
  };
  const instance = (handle = slowly) =>
    new GroupCommit({
      dataSource: database.dataSource, group: 'citizen', metrics: new MessagingMetrics(new Registry()),
      bindings: [{ subscription: subscribe(taken, OnTaken, 'projects'), handle }, { subscription: subscribe(moved, OnMoved, 'projects'), handle }],
    });
  const run = (contract: typeof taken, subjects: readonly string[], sequence: number): Claimed[] =>
    subjects.map((subject, at) => {
      const { headers, key, topic, value } = recordFor(contract, { subject, sequence, data: { text: 'x' } });
      const record: IncomingRecord = { topic, partition: 0, offset: String(at), timestamp: '0', key: Buffer.from(String(key)), value, headers: Object.fromEntries(Object.entries(headers).map(([name, one]) => [name, Buffer.from(String(one))])) };
      return { record, message: decode(record, contract), claim: undefined };
    });

  it('does not deadlock with that of another instance, which has another topic of the same keys the other way round', async () => {
    const subjects = Array.from({ length: 4 }, newId);
    const outcomes = await Promise.all([instance().deliver(run(taken, subjects, 1)), instance().deliver(run(moved, subjects.toReversed(), 2))]);
    expect(outcomes[1]).toEqual({ delivered: ['ok', 'ok', 'ok', 'ok'] });
    expect(outcomes[0]).toMatchObject({ delivered: { length: 4 } });
  });

  it('becomes small while handlers are slow, and large again when they are not', async () => {
    let pauseMs = 120;
    const group = instance(async () => new Promise((resolve) => setTimeout(resolve, pauseMs)));
    const next = () => group.deliver(run(taken, Array.from({ length: Math.min(group.size, 4) }, newId), 1));
    for (let groups = 0; groups < 8; groups += 1) await next();
    const small = group.size;
    pauseMs = 0;
    for (let groups = 0; groups < 8; groups += 1) await next();
    expect({ small, isLargeAgain: group.size === 100 }).toEqual({ small: 2, isLargeAgain: true });
  });
});
