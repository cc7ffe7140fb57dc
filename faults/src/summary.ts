import { isClean, kinds, sumOf, type Verdict } from './checker/history.ts';
import { type FaultRow, labelOf, type RowResult } from './row.ts';

/** A row that was run; `error` when it could not be run to its end. */
export interface RanRow {
  readonly row: Pick<FaultRow, 'id' | 'on' | 'name' | 'variant'>;
  readonly seed: number;
  readonly seconds: number;
  readonly result?: RowResult;
  readonly error?: string;
}

/** The line that ends a run. */
export type Summary = Verdict & {
  readonly events: number;
  readonly seed: number;
  readonly faultsRun: readonly string[];
  readonly mutantsCaught: number;
  readonly recoveryMs: Readonly<Record<string, number>>;
  readonly boundsBroken: readonly string[];
  readonly failed: readonly string[];
  readonly leftOut: readonly string[];
  readonly seconds: number;
};

/** What a run is judged by. */
export interface RunFacts {
  readonly seed: number;
  readonly rows: readonly RanRow[];
  readonly mutantsCaught: number;
  readonly mutantsExpected: number;
  readonly leftOut: readonly string[];
  readonly seconds: number;
}

/** A row is red when it broke off, when the checker found something, or when it took longer than its bound. */
export const isRed = ({ error, result }: RanRow): boolean =>
  error !== undefined || result === undefined || !isClean(result.verdict) || result.recoveries.some(({ boundMs, ms }) => ms > boundMs);

/** Sums a run up. Of a recovery that was measured several times in a row of the table, the slowest counts. */
export const summaryOf = ({ leftOut, mutantsCaught, mutantsExpected, rows, seconds, seed }: RunFacts): Summary => {
  const results = rows.flatMap(({ result }) => (result ? [result] : []));
  const recoveries = rows.flatMap(({ result, row }) => (result?.recoveries ?? []).map((one) => ({ ...one, label: `${labelOf(row)}: ${one.what}` })));
  const recoveryMs: Record<string, number> = {};
  for (const { label, ms } of recoveries) recoveryMs[label] = Math.max(recoveryMs[label] ?? 0, ms);
  return {
    events: results.reduce((sum, { events }) => sum + events, 0),
    seed,
    faultsRun: [...new Set(rows.map(({ row }) => labelOf(row)))],
    mutantsCaught,
    ...sumOf(results.map(({ verdict }) => verdict)),
    recoveryMs,
    boundsBroken: recoveries.filter(({ boundMs, ms }) => ms > boundMs).map(({ boundMs, label, ms }) => `${label}: ${ms} ms, bound ${boundMs} ms`),
    failed: [...rows.filter(isRed).map(({ row, seed: rowSeed }) => `${labelOf(row)} (seed ${rowSeed})`), ...(mutantsCaught < mutantsExpected ? [`${mutantsExpected - mutantsCaught} mutants were not caught`] : [])],
    leftOut,
    seconds,
  };
};

/** The line of one row in the terminal. */
export const rowLine = (ran: RanRow): string => {
  const { error, result, row, seconds } = ran;
  const wrong = kinds.filter((kind) => (result?.verdict[kind] ?? 0) > 0).map((kind) => `${kind} ${result?.verdict[kind]}`);
  const what = error ?? [`${result?.events ?? 0} events`, ...wrong].join(', ');
  return `${isRed(ran) ? 'FAILED' : 'ok    '}  ${labelOf(row).padEnd(12)} ${row.name}: ${what} (${seconds} s)`;
};
