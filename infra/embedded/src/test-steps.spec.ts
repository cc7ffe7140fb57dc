import { chooseSteps, testSteps } from './test-steps.mjs';
import { countFaults, countJest, countPlaywright, lastLine, stepCount } from './test-summary.mjs';

const steps = testSteps('/reports');
const names = (options: { only?: string[]; grep?: string; long?: boolean }): string[] =>
  chooseSteps({ steps, long: false, exists: () => true, ...options }).chosen.map(({ name }) => name);

describe('the steps of npm test', () => {
  it('begin with the build and the cheap checks, the journeys after jest, the faults last, and nothing long', () => {
    expect(names({})).toEqual(['build', 'lint', 'types', 'types-web', 'types-e2e', 'jest', 'journeys', 'rows', 'docs', 'schemas', 'faults']);
    expect(names({ long: true }).slice(-2)).toEqual(['schemas', 'faults-full']);
  });

  it('are only those asked for, and a wrong name is refused', () => {
    expect(names({ only: ['lint', 'jest'] })).toEqual(['lint', 'jest']);
    expect(() => names({ only: ['jets'] })).toThrow('There is no step jets');
  });

  it('are the runners of tests alone when a pattern is given', () => {
    expect(names({ grep: 'TIL-06' })).toEqual(['jest', 'journeys']);
  });

  it('are left out, and named, when what they run is not there', () => {
    const { chosen, leftOut } = chooseSteps({ steps, long: false, exists: () => false });
    expect(chosen.map(({ name }) => name)).not.toContain('journeys');
    expect(leftOut.join()).toContain('e2e/playwright.config.ts');
  });
});

describe('the last line of npm test', () => {
  it('sums the runners and the steps', () => {
    const jest = countJest('{"numPassedTests":10,"numFailedTests":1,"numRuntimeErrorTestSuites":2}');
    const journeys = countPlaywright('{"stats":{"expected":4,"flaky":1,"unexpected":1},"errors":[{}]}');
    expect(lastLine([stepCount({ exitCode: 0 }), stepCount({ exitCode: 1, counted: jest }), stepCount({ exitCode: 1, counted: journeys })])).toBe('16 passed, 5 failed');
  });

  it('counts the fault suite by its rows and mutants', () => {
    expect(countFaults('{"faultsRun":["1 sample","9 services"],"mutantsCaught":4,"failed":["9 services (seed 7)"]}')).toEqual({ passed: 5, failed: 1 });
  });

  it('never hides that a step failed', () => {
    expect(stepCount({ exitCode: 1 })).toEqual({ passed: 0, failed: 1 });
    expect(stepCount({ exitCode: 1, counted: { passed: 7, failed: 0 } })).toEqual({ passed: 7, failed: 1 });
  });
});
