import type { DataSource, EntityManager } from 'typeorm';
import { startSpan } from '@jobnet/tracing';
import { jittered, laterBy } from '../backoff.ts';
import type { Clock } from '../clock.ts';
import { withDeadline } from '../consume/deadline.ts';
import { faultKindOf } from '../consume/fault.ts';
import { faultOf, type MessagingLog } from '../log.ts';
import type { MessagingMetrics } from '../metrics.ts';
import { withMessageContext } from '../outbox/message-context.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { done, type DueHandler, type Outcome, type Work } from './due.ts';
import { leaseSeconds, lockForSettling, moveDue, removeDue, renewLease } from './due-rows.ts';

const performDeadlineMs = 120_000;
const renewEveryMs = (leaseSeconds / 3) * 1000;
const conflictTries = 6;
const conflictWaitMs = 20;
/** Waits after an attempt that ended in an unexpected error. */
const unexpectedLadderMs = [1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000];

export interface DueParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly metrics: MessagingMetrics;
  readonly logger: MessagingLog;
}

/** Makes one attempt at claimed work: perform outside any transaction, then settle with the row in one. Never throws. */
export const attemptDue = async (parts: DueParts, handler: DueHandler, work: Work): Promise<void> => {
  const { logger, metrics } = parts;
  const span = startSpan(`do ${work.kind}`, { kind: 'internal', ...originOf(work), attributes: { 'jobnet.attempt': work.attempt } });
  await withMessageContext({ correlationId: work.id, traceparent: span.traceparent }, async () => {
    try {
      const outcome = await attempt(parts, handler, work);
      span.set({ 'jobnet.outcome': outcome });
      metrics.dueDone.inc({ kind: work.kind, outcome });
    } catch (error) {
      span.fail(faultOf(error).errorClass);
      metrics.dueDone.inc({ kind: work.kind, outcome: 'error' });
      logger.error('Due work ended unexpectedly and will be tried again', { kind: work.kind, attempt: work.attempt, ...faultOf(error) });
      await giveBack(parts, work, faultOf(error).errorCode);
    }
  });
  span.end();
};

/** What is done at once belongs to the trace that asked for it; what comes later, or again, is linked. */
const originOf = ({ trace }: Work) => (trace === undefined ? {} : trace.isFresh ? { parent: trace.traceparent } : { links: [trace.traceparent] });

const attempt = async (parts: DueParts, handler: DueHandler, work: Work): Promise<string> => {
  const outcome = await perform(parts, handler, work);
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTransaction(parts.dataSource, (manager) => settle(manager, handler, work, outcome));
    } catch (error) {
      if (faultKindOf(error) !== 'conflict' || tries === conflictTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, jittered(conflictWaitMs * tries)));
    }
  }
};

const perform = async (parts: DueParts, handler: DueHandler, work: Work): Promise<Outcome> => {
  if (!handler.perform) return done();
  const renewing = setInterval(() => {
    renewLease(parts.dataSource, work.id).catch((error: unknown) => parts.logger.warn('A claim on due work could not be renewed', { kind: work.kind, ...faultOf(error) }));
  }, renewEveryMs);
  try {
    return await withDeadline(performDeadlineMs, async (signal) => (await handler.perform?.(work, signal)) ?? done());
  } finally {
    clearInterval(renewing);
  }
};

const settle = async (manager: EntityManager, handler: DueHandler, work: Work, outcome: Outcome): Promise<string> => {
  if (!(await lockForSettling(manager, work))) return 'overtaken';
  const asked = await handler.settle(manager, work, outcome);
  const to = asked?.againAt ?? (outcome.state === 'again' ? outcome.at : undefined);
  if (to) await moveDue(manager, { id: work.id, to, code: outcome.state === 'again' ? outcome.code : undefined });
  else await removeDue(manager, work.id);
  return to ? 'again' : outcome.state;
};

/** When even this fails the claim runs out by itself. */
const giveBack = async ({ clock, dataSource, logger }: DueParts, work: Work, code: string): Promise<void> => {
  try {
    await inTransaction(dataSource, async (manager) => {
      if (await lockForSettling(manager, work)) await moveDue(manager, { id: work.id, to: laterBy(clock.now(), unexpectedLadderMs, work.attempt), code });
    });
  } catch (error) {
    logger.warn('Due work could not be given back; its claim runs out', { kind: work.kind, ...faultOf(error) });
  }
};
