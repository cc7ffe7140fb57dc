import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { schemathesisProgram } from './schemathesis.mjs';
import { repoRoot } from './state-folder.mjs';
import { countFaults, countJest, countPlaywright } from './test-summary.mjs';

/**
 * One step of `npm test`; adding one is adding an entry.
 * @typedef {object} Step
 * @property {string} name `--only` names it
 * @property {string[]} args what the pinned Node runs
 * @property {string} [needs] left out, and said so, when this file is not there
 * @property {boolean} [servers] needs Postgres and Kafka
 * @property {boolean} [beside] runs at the same time as the steps before and after it that may, too
 * @property {boolean} [long] only in `npm run verify`
 * @property {string} [replacedBy] left out where this longer step runs
 * @property {(pattern: string) => string[]} [grep] how it takes `--grep`; a step without it is left out then
 * @property {string[]} [patterns] takes the file patterns of the command line; these when there are none
 * @property {(report: string) => import('./test-summary.mjs').Count} [count] reads its report file; else the step counts as one
 * @property {Record<string, string>} [env]
 */

const bin = {
  eslint: 'node_modules/eslint/bin/eslint.js', tsc: 'node_modules/typescript/bin/tsc', jest: 'node_modules/jest/bin/jest.js',
  playwright: 'node_modules/@playwright/test/cli.js', nx: 'node_modules/nx/dist/bin/nx.js',
};

/** @param {string} reports the folder of the runners' reports @returns {Step[]} in the order they run */
export function testSteps(reports) {
  const journeys = (/** @type {string} */ name, /** @type {Record<string, string>} */ more = {}) => ({
    servers: true, count: countPlaywright, needs: 'e2e/playwright.config.ts',
    // The projects that another one needs run whole: a pattern chooses only among the journeys of the first start.
    grep: (/** @type {string} */ pattern) => ['--project', 'first-start', '--grep', pattern],
    args: [bin.playwright, 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json,infra/rows/src/playwright-reporter.mjs'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, `${name}.json`), JOBNET_SKIP_BUILD: '1', ...more },
  });
  const jest = ['--experimental-vm-modules', '--conditions=@jobnet/source', '--disable-warning=ExperimentalWarning', bin.jest, '--maxWorkers=3'];
  const fuzz = (/** @type {'fuzz' | 'fuzz-full'} */ name, /** @type {string} */ length) => ({
    servers: true, count: countJest, needs: relative(repoRoot, schemathesisProgram(process.env)), patterns: ['adgang.component.spec'],
    args: [...jest, '--json', `--outputFile=${join(reports, `${name}.json`)}`, '-t', 'whatever its OpenAPI allows'],
    env: { TEST_FUZZ: length, TEST_FUZZ_PROGRAM: schemathesisProgram(process.env) },
  });
  return [
    { name: 'build', args: [bin.nx, 'run-many', '-t', 'build', '--outputStyle=static'], env: { NX_DAEMON: 'false', NX_TUI: 'false' } },
    { name: 'lint', beside: true, args: [bin.eslint, '.', '--cache', '--cache-location', '.nx/eslint/'], needs: 'eslint.config.mjs' },
    { name: 'types', beside: true, args: [bin.tsc, '-p', 'tsconfig.json', '--noEmit'] },
    { name: 'types-web', beside: true, args: [bin.tsc, '-p', 'web/tsconfig.json', '--noEmit'] },
    { name: 'types-e2e', beside: true, args: [bin.tsc, '-p', 'e2e/tsconfig.json', '--noEmit'] },
    {
      name: 'jest', servers: true, count: countJest, grep: (pattern) => ['-t', pattern],
      patterns: [], args: [...jest, '--json', `--outputFile=${join(reports, 'jest.json')}`],
    },
    { name: 'mutants', long: true, needs: 'infra/mutants/stryker.config.mjs', args: ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'infra/mutants/stryker.config.mjs'] },
    { name: 'fuzz', replacedBy: 'fuzz-full', ...fuzz('fuzz', 'short') },
    { name: 'fuzz-full', long: true, ...fuzz('fuzz-full', 'long') },
    { name: 'journeys', replacedBy: 'journeys-full', ...journeys('journeys') },
    { name: 'journeys-full', long: true, ...journeys('journeys-full', { JOBNET_E2E_ALL_TWICE: '1' }) },
    { name: 'rows', args: ['infra/rows/src/rows.mjs', '--check'], needs: 'docs/generated/rows.json' },
    { name: 'docs', args: ['--conditions=@jobnet/source', 'infra/event-page/src/event-page.ts', '--check'] },
    { name: 'schemas', args: ['--conditions=@jobnet/source', 'infra/contract-schemas/src/contract-schemas.ts', '--check'] },
    { name: 'faults', count: countFaults, needs: 'faults/src/main.ts', replacedBy: 'faults-full', args: ['--enable-source-maps', 'faults/dist/main.js', '--short', '--json'] },
    { name: 'faults-full', long: true, count: countFaults, needs: 'faults/src/main.ts', args: ['--enable-source-maps', 'faults/dist/main.js', '--json'] },
  ];
}

/**
 * The steps of this run and those left out with the reason.
 * @param {{ steps: Step[], only?: string[], grep?: string, long: boolean, exists: (file: string) => boolean }} options
 * @returns {{ chosen: Step[], leftOut: string[] }} throws when `only` names no step
 */
export function chooseSteps({ steps, only, grep, long, exists }) {
  const unknown = only?.find((name) => !steps.some((step) => step.name === name));
  if (unknown) throw new Error(`There is no step ${unknown}; the steps are ${steps.map(({ name }) => name).join(', ')}.`);
  const wanted = (/** @type {Step} */ step) => (only ? only.includes(step.name) : long ? !step.replacedBy : !step.long);
  const asked = steps.filter((step) => wanted(step) && (!grep || step.grep || only?.includes(step.name)));
  const there = (/** @type {Step} */ step) => !step.needs || exists(step.needs);
  return { chosen: asked.filter(there), leftOut: asked.filter((step) => !there(step)).map((step) => `${step.name} (${step.needs} is not there)`) };
}

/**
 * The steps in the order they run: those that may run beside each other together, the others by themselves.
 * @param {Step[]} steps
 * @returns {Step[][]}
 */
export function inGroups(steps) {
  /** @type {Step[][]} */
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.beside && last?.[0]?.beside) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** @param {string} file @returns {string | undefined} */
export function reportText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
