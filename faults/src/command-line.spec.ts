import { readWish } from './command-line.ts';

describe('the command line', () => {
  it('runs everything with a seed of the time unless told otherwise', () => {
    expect(readWish([], 1_700_000_000_000)).toEqual({ short: false, json: false, seed: 700_000_000, rows: undefined, on: undefined, events: undefined, mutants: true });
  });

  it('chooses rows, mutants, ground, seed and size', () => {
    expect(readWish(['--rows', '1,9', '--seed', '7', '--events', '1000', '--on', 'sample'], 0)).toMatchObject({ rows: [1, 9], seed: 7, events: 1_000, on: 'sample', mutants: false });
    expect(readWish(['--rows', 'mutants', '--short', '--json'], 1e12)).toMatchObject({ rows: [], mutants: true, short: true, json: true });
  });

  it('refuses what it does not know', () => {
    for (const argv of [['--rows', 'one'], ['--seed', '-1'], ['--on', 'mars'], ['--fast']]) expect(() => readWish(argv, 0)).toThrow();
  });
});
