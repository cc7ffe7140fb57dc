import { StaleWrite } from '../database/update-versioned.ts';

/**
 * What failed decides what is done: `infrastructure` (database or claim call away) pauses the partition; `conflict` (a race
 * lost) is tried again at once; `handler` parks the key.
 */
export type FaultKind = 'infrastructure' | 'conflict' | 'handler';

/** The owner of a claim, or the dead letter topic, cannot be reached. */
export class Unreachable extends Error {
  constructor(what: string, cause: unknown) {
    super(`${what} cannot be reached`, { cause });
    this.name = 'Unreachable';
  }
}

/** The handler took longer than it may. */
export class DeadlinePassed extends Error {
  readonly code = 'deadline';

  constructor() {
    super('The handler passed its deadline');
    this.name = 'DeadlinePassed';
  }
}

const conflictCodes = new Set(['40001', '40P01', '55P03']);
/** SQLSTATE classes: connection, resources, operator intervention, system; login refused; no such database; read-only after failover. */
const infrastructureStates = /^(08...|53...|57P..|58...|28...|3D000|25006)$/;
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** pg's own errors for a connection that is gone, or not to be had, carry no code. */
const lostConnection = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Driver not Connected|Cannot use a pool)/i;

/** Sorts an error of a handler's transaction. */
export const faultKindOf = (error: unknown): FaultKind => {
  if (error instanceof StaleWrite) return 'conflict';
  if (error instanceof Unreachable) return 'infrastructure';
  if (!(error instanceof Error)) return 'handler';
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown; message?: unknown } };
  const state = String(driverError?.code ?? code ?? '');
  if (conflictCodes.has(state)) return 'conflict';
  if (infrastructureStates.test(state) || networkCodes.has(state)) return 'infrastructure';
  return lostConnection.test(String(driverError?.message ?? error.message)) ? 'infrastructure' : 'handler';
};
