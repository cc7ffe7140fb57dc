import { parseArgs } from 'node:util';

/** What a run of the suite was asked for. */
export interface Wish {
  readonly short: boolean;
  readonly json: boolean;
  readonly seed: number;
  /** Numbers of rows; all of the run's kind when absent. */
  readonly rows?: readonly number[];
  /** Only this ground. */
  readonly on?: 'sample' | 'services';
  readonly events?: number;
  readonly mutants: boolean;
}

const options = {
  short: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  seed: { type: 'string' },
  rows: { type: 'string' },
  on: { type: 'string' },
  events: { type: 'string' },
} as const;

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`--${name} takes a whole number above 0, not ${text}`);
  return number;
};

/** Reads `--short --json --seed 7 --rows 1,2,mutants --on sample --events 100000`; the seed is the time's unless given. Throws on anything else. */
export const readWish = (argv: readonly string[], now: number): Wish => {
  const { values } = parseArgs({ args: [...argv], options, strict: true });
  const { events, json, on, rows, seed, short } = values;
  if (on !== undefined && on !== 'sample' && on !== 'services') throw new Error(`--on takes sample or services, not ${on}`);
  const named = rows?.split(',').map((name) => name.trim());
  return {
    short, json, on,
    seed: seed === undefined ? Math.floor(now / 1000) % 1_000_000_000 : wholeNumber('seed', seed),
    rows: named?.filter((name) => name !== 'mutants').map((name) => wholeNumber('rows', name)),
    events: events === undefined ? undefined : wholeNumber('events', events),
    mutants: on !== 'services' && (named === undefined || named.includes('mutants')),
  };
};
