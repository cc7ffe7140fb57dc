/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Jest's report in numbers; a file that could not run counts as one failure.
 * @param {string} report its --json output
 * @returns {Count}
 */
export function countJest(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/**
 * Playwright's report in numbers: flaky tests passed in the end; an error outside a test counts as one failure.
 * @param {string} report its json reporter's output
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { stats, errors = [] } = JSON.parse(report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * The fault suite's summary in numbers: every row that was run on its ground counts once, and so does every mutant that was caught.
 * @param {string} report its last line
 * @returns {Count}
 */
export function countFaults(report) {
  const { faultsRun, failed, mutantsCaught } = JSON.parse(report);
  return { passed: Math.max(0, faultsRun.length + mutantsCaught - failed.length), failed: failed.length };
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
