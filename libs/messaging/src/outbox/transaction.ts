import { AsyncLocalStorage } from 'node:async_hooks';
import { type DataSource, type EntityManager, QueryRunnerAlreadyReleasedError, type QueryRunner, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { Unreachable } from '../consume/fault.ts';
import { insertEvents, type PendingEvent } from './outbox-rows.ts';

interface OpenTransaction {
  readonly events: PendingEvent[];
  readonly afterCommit: (() => void)[];
  open: boolean;
}

const transactions = new WeakMap<QueryRunner, OpenTransaction>();
const active = new AsyncLocalStorage<OpenTransaction>();
const nudges = new WeakMap<DataSource, () => void>();

/** The library's transaction behind a manager; throws when the manager is not one of `inTransaction`. */
export const transactionOf = (manager: EntityManager): OpenTransaction => {
  const transaction = manager.queryRunner && transactions.get(manager.queryRunner);
  if (!transaction?.open) throw new Error('Events are added only inside inTransaction, with its own manager');
  return transaction;
};

/** Runs a callback once the manager's transaction has committed; never when it rolls back. */
export const afterCommit = (manager: EntityManager, callback: () => void): void => {
  const transaction = manager.queryRunner && transactions.get(manager.queryRunner);
  if (transaction?.open) transaction.afterCommit.push(callback);
};

/** Tells which relay to wake when a transaction with events has committed on this data source. */
export const onEventsCommitted = (dataSource: DataSource, nudge: () => void): void => {
  nudges.set(dataSource, nudge);
};

/**
 * One database transaction: runs the work, writes its collected events in one INSERT, commits, wakes the relay.
 * An error rolls everything back and comes through. It does not nest: a use-case passes its manager on.
 */
export const inTransaction = async <T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> => {
  if (active.getStore()?.open) throw new Error('inTransaction does not nest: pass the running manager on');
  const runner = dataSource.createQueryRunner();
  const transaction: OpenTransaction = { events: [], afterCommit: [], open: true };
  transactions.set(runner, transaction);
  closeWith(runner, transaction);
  try {
    await runner.startTransaction();
    const result = await active.run(transaction, () => work(runner.manager));
    await insertEvents(runner, transaction.events);
    transaction.open = false;
    await runner.commitTransaction();
    if (transaction.events.length > 0) nudges.get(dataSource)?.();
    for (const callback of transaction.afterCommit) callback();
    return result;
  } catch (error) {
    transaction.open = false;
    await rollBack(runner);
    throw error instanceof QueryRunnerProviderAlreadyReleasedError || error instanceof QueryRunnerAlreadyReleasedError ? new Unreachable('The database', error) : error;
  } finally {
    await runner.release();
  }
};

const control = /^(START TRANSACTION|BEGIN|SET TRANSACTION|COMMIT|ROLLBACK)/i;

/** Work that goes on after its transaction ended (past a deadline, or not awaited) must not write outside it. */
const closeWith = (runner: QueryRunner, transaction: OpenTransaction): void => {
  const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
  runner.query = ((sql: string, ...rest: unknown[]) =>
    transaction.open || control.test(sql) ? query(sql, ...rest) : Promise.reject(new Error('The transaction is over'))) as QueryRunner['query'];
};

/** A rollback that cannot be sent means the connection is gone, and the server has rolled back by itself. */
const rollBack = async (runner: QueryRunner): Promise<void> => {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
};
