import type { BatchOutcome, ConsumerOptions, KafkaPort, RecordBatch } from '@jobnet/messaging';
import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Failpoint } from './assignment.ts';

/** Ends the process as the machine would, the moment its failpoint is passed for the `hit`-th time. */
export class Tripwire {
  readonly #failpoint: Failpoint | undefined;
  #passed = 0;

  constructor(failpoint: Failpoint | undefined) {
    this.#failpoint = failpoint;
  }

  pass(at: Failpoint['at']): void {
    if (this.#failpoint?.at !== at) return;
    this.#passed += 1;
    if (this.#passed === this.#failpoint.hit) process.kill(process.pid, 'SIGKILL');
  }
}

const isInsert = (sql: string): boolean => sql.includes('insert into messaging.outbox');
const isTake = (sql: string): boolean => sql.includes('insert into messaging.inbox');

/** Sets the failpoints of transactions: around the events' INSERT and around COMMIT; a handler's commit is told by its inbox row. */
export const wireDatabase = (dataSource: DataSource, tripwire: Tripwire): void => {
  const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (...given) => {
    const runner = createQueryRunner(...given);
    wireRunner(runner, tripwire);
    return runner;
  };
};

const wireRunner = (runner: QueryRunner, tripwire: Tripwire): void => {
  const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
  let [telling, handling] = [false, false];
  const wired = async (sql: string, ...rest: unknown[]): Promise<unknown> => {
    if (isInsert(sql)) {
      telling = true;
      tripwire.pass('before-insert');
    }
    handling ||= isTake(sql);
    const commits = sql === 'COMMIT';
    if (commits && telling) tripwire.pass('before-commit');
    if (commits && handling) tripwire.pass('before-handler-commit');
    const answer = await query(sql, ...rest);
    if (isInsert(sql)) tripwire.pass('after-insert');
    if (commits && telling) tripwire.pass('after-commit');
    return answer;
  };
  runner.query = wired as QueryRunner['query'];
};

/** Sets the failpoint of the relay's delete: the connection that the relay opens by itself, told by its statement. */
export const wireDeletes = (tripwire: Tripwire): void => {
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const query = prototype.query;
  prototype.query = function (this: unknown, ...given: unknown[]): unknown {
    const answer = query.apply(this, given);
    const [statement, values] = given as [{ text?: string; values?: unknown[] } | string, unknown[] | undefined];
    const text = typeof statement === 'string' ? statement : statement?.text;
    const first = (typeof statement === 'string' ? values : statement?.values)?.[0];
    if (text?.includes('delete from messaging.outbox') && Array.isArray(first) && first.length > 0) void (answer as Promise<unknown>).then(() => tripwire.pass('after-delete'), () => undefined);
    return answer;
  };
};

/** A port with failpoints around the relay's send, and after a record was handled and before its offset is committed. */
export const wiredPort = (port: KafkaPort, tripwire: Tripwire, { sendsTwice = false } = {}): KafkaPort => ({
  produceBatch: async (producer, records) => {
    if (producer === 'relay') tripwire.pass('after-read');
    await port.produceBatch(producer, records);
    if (sendsTwice) await port.produceBatch(producer, records);
    if (producer === 'relay') tripwire.pass('after-send');
  },
  runConsumer: (options: ConsumerOptions) => port.runConsumer({ ...options, onBatch: (batch) => wiredBatch(batch, options.onBatch, tripwire) }),
  admin: (work) => port.admin(work),
  close: () => port.close(),
});

const wiredBatch = (batch: RecordBatch, onBatch: ConsumerOptions['onBatch'], tripwire: Tripwire): Promise<BatchOutcome> =>
  onBatch({
    topic: batch.topic,
    partition: batch.partition,
    records: batch.records,
    alive: () => batch.alive(),
    settled: (record) => {
      tripwire.pass('after-handler-commit');
      batch.settled(record);
    },
  });
