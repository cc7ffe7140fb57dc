import type { Verdict } from './checker/history.ts';
import type { Random } from './random.ts';
import type { RunningServices } from './real/running-services.ts';
import type { Stage } from './stage/stage.ts';

/** What a row ran on: the sample contracts of this folder, or the five real services. */
export type Ground = 'sample' | 'services';

/** How long something took to work again, against the bound that the row promises. */
export interface Recovery {
  readonly what: string;
  readonly ms: number;
  readonly boundMs: number;
}

/** What came of a row. It is red when the verdict is not clean or a bound is broken; a fault that could not be made is thrown. */
export interface RowResult {
  /** Committed events that were checked. */
  readonly events: number;
  readonly verdict: Verdict;
  readonly recoveries: readonly Recovery[];
}

/** What a row is given. */
export interface RowContext {
  /** Of this row alone, from the run's seed. */
  readonly random: Random;
  /** Short waits and few events, for `npm test`. */
  readonly short: boolean;
  /** About how many events to commit, when `--events` asks; else the row decides. */
  readonly events: number | undefined;
  readonly say: (line: string) => void;
  /** The suite's own Postgres and Kafka, started at the first call and shared by the rows of the samples. */
  readonly stage: () => Promise<Stage>;
  /** The five real services with all they need, started at the first call and shared by the rows of the services. */
  readonly services: () => Promise<RunningServices>;
}

/** One fault of the table, as it is run. */
export interface FaultRow {
  /** The number in the table of faults. */
  readonly id: number;
  readonly name: string;
  readonly on: Ground;
  /** Tells rows of one number apart. */
  readonly variant?: string;
  /** Part of `npm run faults -- --short`. */
  readonly short: boolean;
  /** Kills the broker, and is left out where only the tests' shared one is to be had. */
  readonly needsBroker?: boolean;
  readonly run: (context: RowContext) => Promise<RowResult>;
}

/** `9 services`: how a row is called in the result. */
export const labelOf = ({ id, on, variant }: Pick<FaultRow, 'id' | 'on' | 'variant'>): string => [id, on, variant].filter((part) => part !== undefined).join(' ');
