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

  it('lets a projection take only what is newer, within the run and against what it took before, and ends at the newest', async () => {
    const [key, fresh] = [newId(), newId()];
    const took: string[] = [];
    const group = instance(async (event) => void took.push(`${event.subject === key ? 'key' : 'fresh'} ${event.sequence}`));
    const of = (subject: string, sequence: number) => run(taken, [subject], sequence);
    await group.deliver([...of(key, 2), ...of(newId(), 1)]);
    took.length = 0;
    const outcome = await group.deliver([...of(key, 1), ...of(key, 4), ...of(fresh, 2), ...of(key, 3), ...of(fresh, 1), ...of(key, 5)]);
    expect(outcome).toEqual({ delivered: ['superseded', 'ok', 'ok', 'superseded', 'superseded', 'ok'] });
    expect(took).toEqual(['key 4', 'fresh 2', 'key 5']);
    expect(await database.query('select key, sequence from messaging.projections where key = any($1) order by sequence', [[key, fresh]])).toEqual([
      { key: fresh, sequence: '2' }, { key, sequence: '5' },
    ]);
  });

  it('leaves a projection where it was when one of its messages fails', async () => {
    const key = newId();
    const group = instance(async (event) => {
      if (event.sequence === 3) throw new Error('a bug');
    });
    await group.deliver([...run(taken, [key], 1), ...run(taken, [newId()], 1)]);
    expect(await group.deliver([...run(taken, [key], 2), ...run(taken, [key], 3)])).toEqual({ failedAt: 1 });
    expect(await database.query('select sequence from messaging.projections where key = $1', [key])).toEqual([{ sequence: '1' }]);
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
