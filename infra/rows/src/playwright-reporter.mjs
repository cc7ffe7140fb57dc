import path from 'node:path';
import { writeResults } from './result-file.mjs';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** Playwright reporter: leaves name, file and status of every journey for `npm run rows`. A test that passed only on retry has not passed. */
export default class RowsReporter {
  /** @param {unknown} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.tests = suite.allTests();
  }

  onEnd() {
    const results = this.tests.map((test) => {
      const outcome = test.outcome();
      const status = outcome === 'expected' ? 'passed' : outcome === 'skipped' ? 'skipped' : 'failed';
      const [, , , ...titles] = test.titlePath();
      return { name: titles.join(' '), file: path.relative(ROOT, test.location.file).replaceAll('\\', '/'), status };
    });
    writeResults(ROOT, 'playwright', results, results.map((result) => result.file));
  }

  printsToStdio() {
    return false;
  }
}
