import { clean } from './checker/history.ts';
import { isRed, type RanRow, rowLine, summaryOf } from './summary.ts';

const row = { id: 9, on: 'sample', name: 'consumer killed' } as const;
const ran = (changes: Partial<RanRow> = {}): RanRow => ({
  row, seed: 7, seconds: 3, result: { events: 100, verdict: clean, recoveries: [{ what: 'restart', ms: 900, boundMs: 1_000 }] }, ...changes,
});
const facts = { seed: 7, mutantsCaught: 4, mutantsExpected: 4, leftOut: [], seconds: 5 };

describe('the summary of a run', () => {
  it('adds events, names what ran on what, and keeps the slowest of each recovery', () => {
    const slower = ran({ result: { events: 50, verdict: clean, recoveries: [{ what: 'restart', ms: 950, boundMs: 1_000 }] } });
    expect(summaryOf({ ...facts, rows: [ran(), slower, ran({ row: { ...row, on: 'services' } })] })).toMatchObject({
      events: 250, faultsRun: ['9 sample', '9 services'], lost: 0, failed: [], recoveryMs: { '9 sample: restart': 950, '9 services: restart': 900 },
    });
  });

  it('is red for anything the checker found, a broken bound, a row that broke off and a mutant that was not caught', () => {
    const lost = ran({ result: { events: 1, verdict: { ...clean, lost: 1 }, recoveries: [] } });
    const late = ran({ result: { events: 1, verdict: clean, recoveries: [{ what: 'restart', ms: 1_001, boundMs: 1_000 }] } });
    for (const red of [lost, late, ran({ result: undefined, error: 'broke off' })]) expect(isRed(red)).toBe(true);
    expect(isRed(ran())).toBe(false);
    const summary = summaryOf({ ...facts, mutantsCaught: 3, rows: [late] });
    expect(summary.boundsBroken).toEqual(['9 sample: restart: 1001 ms, bound 1000 ms']);
    expect(summary.failed).toEqual(['9 sample (seed 7)', '1 mutants were not caught']);
  });

  it('says in a row what was wrong', () => {
    expect(rowLine(ran({ result: { events: 5, verdict: { ...clean, ghost: 2 }, recoveries: [] } }))).toBe('FAILED  9 sample     consumer killed: 5 events, ghost 2 (3 s)');
  });
});
