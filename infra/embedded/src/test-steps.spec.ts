import { chooseSteps, inGroups, testSteps } from './test-steps.mjs';
import { countFaults, countJest, countPlaywright, lastLine, stepCount } from './test-summary.mjs';

const steps = testSteps('/reports');
const names = (options: { only?: string[]; grep?: string; long?: boolean }): string[] =>
  chooseSteps({ steps, long: false, exists: () => true, ...options }).chosen.map(({ name }) => name);

describe('the steps of npm test', () => {
  it('begin with the build and the cheap checks, the journeys after jest, the faults last, and nothing long', () => {
    expect(names({})).toEqual(['build', 'lint', 'types', 'types-web', 'types-e2e', 'jest', 'fuzz', 'journeys', 'rows', 'docs', 'schemas', 'faults']);
    expect(names({ long: true }).slice(-6)).toEqual(['fuzz-full', 'journeys-full', 'rows', 'docs', 'schemas', 'faults-full']);
  });

  it('run one after the other, but for those that need no servers and no whole machine', () => {
    expect(inGroups(steps).map((group) => group.map(({ name }) => name)).slice(0, 3)).toEqual([['build'], ['lint', 'types', 'types-web', 'types-e2e'], ['jest']]);
  });

  it('are only those asked for, and a wrong name is refused', () => {
    expect(names({ only: ['lint', 'jest'] })).toEqual(['lint', 'jest']);
    expect(() => names({ only: ['jets'] })).toThrow('There is no step jets');
  });

  it('are the runners of tests alone when a pattern is given, and what was asked for by name', () => {
    expect(names({ grep: 'TIL-06' })).toEqual(['jest', 'journeys']);
    expect(names({ grep: 'TIL-06', only: ['build', 'journeys'] })).toEqual(['build', 'journeys']);
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
    expect(countFaults('{"faultsRun":["1 sample","9 services"],"mutantsCaught":4,"failed":["9 services (seed 7)"]}')).toEqual({ passed: 5, failed: 1, failures: ['9 services (seed 7)'] });
  });

  it('names what failed, and why in a line', () => {
    const jest = countJest(JSON.stringify({
      numPassedTests: 1, numFailedTests: 1, numRuntimeErrorTestSuites: 1,
      testResults: [
        { name: 'a.spec.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'a holds', failureMessages: ['\u001b[31mError: no\u001b[39m\n at x'] }, { status: 'passed', fullName: 'b', failureMessages: [] }] },
        { name: 'b.spec.ts', status: 'failed', message: 'does not parse\n', assertionResults: [] },
      ],
    }));
    expect(jest.failures).toEqual(['a.spec.ts: a holds: Error: no', 'b.spec.ts: does not parse']);
    const spec = (status: string, error?: object) => ({ title: 'books', file: 'booking.journey.ts', line: 7, tests: [{ status, projectName: 'first-start', results: [{ error }] }] });
    const journeys = countPlaywright(JSON.stringify({
      stats: { expected: 1, flaky: 0, unexpected: 1, skipped: 2 },
      errors: [{ message: 'the system did not start' }],
      suites: [{ title: '', specs: [spec('expected')], suites: [{ title: '', specs: [spec('unexpected', { message: 'Error: not there\nmore' })] }] }],
    }));
    expect(journeys).toMatchObject({ failed: 4, failures: ['the system did not start', 'booking.journey.ts:7 [first-start] books: Error: not there', '2 journeys did not run'] });
  });

  it('never hides that a step failed', () => {
    expect(stepCount({ exitCode: 1 })).toEqual({ passed: 0, failed: 1 });
    expect(stepCount({ exitCode: 1, counted: { passed: 7, failed: 0 } })).toEqual({ passed: 7, failed: 1 });
  });
});
