/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [failures] what failed, a line each: where, which test, the first line of why
 */

const firstLine = (/** @type {string | undefined} */ text) => (text ?? '').replace(/\u001b\[[0-9;]*m/g, '').trim().split('\n')[0] ?? '';

/**
 * Jest's report in numbers; a file that could not run counts as one failure.
 * @param {string} report its --json output
 * @returns {Count}
 */
export function countJest(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults = [] } = JSON.parse(report);
  const failures = testResults.flatMap((/** @type {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} */ file) => {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (file.status === 'failed' && tests.length === 0) return [`${file.name}: ${firstLine(file.message)}`];
    return tests.map(({ fullName, failureMessages }) => `${file.name}: ${fullName}: ${firstLine(failureMessages[0])}`);
  });
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, failures };
}

/**
 * Playwright's report in numbers: flaky tests passed in the end; an error outside a test counts as one failure, and so does a journey that did not
 * run because one before it failed.
 * @param {string} report its json reporter's output
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { stats, errors = [], suites = [] } = JSON.parse(report);
  const failures = [...errors.map((/** @type {{ message?: string }} */ { message }) => firstLine(message)), ...suites.flatMap(failedSpecs), ...(stats.skipped ? [`${stats.skipped} journeys did not run`] : [])];
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length + (stats.skipped ?? 0), failures };
}

/**
 * @typedef {{ status: string, projectName: string, results: { error?: { message?: string } }[] }} PlaywrightTest
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: { title: string, file: string, line: number, tests: PlaywrightTest[] }[] }} PlaywrightSuite
 */

/** @param {PlaywrightSuite} suite @returns {string[]} */
function failedSpecs({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => `${file}:${line} [${projectName}] ${title}: ${firstLine(results.find(({ error }) => error)?.error?.message)}`),
  );
  return [...own, ...suites.flatMap(failedSpecs)];
}

/**
 * The fault suite's summary in numbers: every row that was run on its ground counts once, and so does every mutant that was caught.
 * @param {string} report its last line
 * @returns {Count}
 */
export function countFaults(report) {
  const { faultsRun, failed, mutantsCaught } = JSON.parse(report);
  return { passed: Math.max(0, faultsRun.length + mutantsCaught - failed.length), failed: failed.length, failures: failed };
}

/**
 * What a step adds to the sum: its report's numbers, or one for the step itself. A step that failed adds at least one
 * failure, whatever its report says.
 * @param {{ exitCode: number, counted?: Count }} outcome
 * @returns {Count}
 */
export function stepCount({ exitCode, counted }) {
  if (!counted) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * The last line of `npm test`.
 * @param {Count[]} counts
 * @returns {string}
 */
export function lastLine(counts) {
  const sum = (/** @type {'passed' | 'failed'} */ what) => counts.reduce((total, count) => total + count[what], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
