import path from 'node:path';
import { writeResults } from './result-file.mjs';

const STATUS = { passed: 'passed', failed: 'failed' };

/** Jest reporter: leaves name, file and status of every test for `npm run rows`. */
export default class RowsReporter {
  /** @param {{ rootDir: string, testNamePattern?: string }} globalConfig */
  constructor(globalConfig) {
    this.root = globalConfig.rootDir;
    this.partial = Boolean(globalConfig.testNamePattern);
  }

  /** @param {unknown} _contexts @param {{ testResults: readonly { testFilePath: string, testResults: readonly { fullName: string, status: string }[] }[] }} run */
  onRunComplete(_contexts, run) {
    const fileOf = (/** @type {string} */ full) => path.relative(this.root, full).replaceAll('\\', '/');
    const results = run.testResults.flatMap((suite) =>
      suite.testResults.map((test) => ({ name: test.fullName, file: fileOf(suite.testFilePath), status: STATUS[test.status] ?? 'skipped' })),
    );
    writeResults(this.root, 'jest', results, run.testResults.map((suite) => fileOf(suite.testFilePath)), { partial: this.partial });
  }
}
