import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { collectShown, rowIdsIn } from './collect-results.mjs';
import JestReporter from './jest-reporter.mjs';

const run = promisify(execFile);
const PROGRAM = new URL('./rows.mjs', import.meta.url).pathname;

const rows = [
  { id: 'TIL-06', group: 'TIL', type: 'B', owner: 'citizen' },
  { id: 'TIL-08', group: 'TIL', type: 'T', owner: 'web' },
  { id: 'TIL-18', group: 'TIL', type: 'C', owner: 'citizen' },
  { id: 'GEN-WCAG-01', group: 'GEN-WCAG', type: 'X', owner: 'web' },
];
const passed = (name: string, file: string) => ({ name, file, status: 'passed' as const });

describe('rows in test names', () => {
  it('finds each id once, long groups too, and nothing that only looks like one', () => {
    expect(rowIdsIn('FEJL-09 og AG-KP-06: afviser, FEJL-09 igen')).toEqual(['FEJL-09', 'AG-KP-06']);
    expect(rowIdsIn('GEN-MAPS-03 GEN-WCAG-07 ID-KODE-25')).toEqual(['GEN-MAPS-03', 'GEN-WCAG-07', 'ID-KODE-25']);
    expect(rowIdsIn('UTF-16, ISO-8601, x-TIL-06')).toEqual(['UTF-16']);
  });

  it('counts web rows in the browser only', () => {
    expect(collectShown(rows, [passed('TIL-08 grøn', 'web/citizen/src/receipt.spec.tsx')]).shown).toEqual([]);
    expect(collectShown(rows, [passed('TIL-08 grøn', 'e2e/tilmelding.journey.ts')]).shown).toEqual([
      { row: 'TIL-08', owner: 'web', tests: ['e2e/tilmelding.journey.ts: TIL-08 grøn'] },
    ]);
  });

  it('counts a service row by its edge, and by a pure test only for codes, limits and statuses', () => {
    const pure = 'services/citizen/src/tilmelding/tilmelding.rules.spec.ts';
    expect(collectShown(rows, [passed('TIL-06 en gang', pure), passed('TIL-18 tekst', pure)]).shown.map((row) => row.row)).toEqual(['TIL-18']);
    const edges = ['component', 'kafka'].map((kind) => passed('TIL-06 en gang', `services/citizen/src/tilmelding/tilmelding.${kind}.spec.ts`));
    expect(collectShown(rows, edges).shown[0]?.tests).toHaveLength(2);
    expect(collectShown(rows, [passed('TIL-06 en gang', 'services/citizen/src/tilmelding/tilmelding.db.spec.ts')]).shown).toEqual([]);
  });

  it('does not count a test that failed or was skipped', () => {
    const results = (['failed', 'skipped'] as const).map((status) => ({ name: 'TIL-06', file: 'e2e/a.journey.ts', status }));
    expect(collectShown(rows, results).shown).toEqual([]);
  });

  it('refuses four rows in one test and an id that is no row', () => {
    const { errors } = collectShown(rows, [passed('TIL-06 TIL-08 TIL-18 GEN-WCAG-01', 'e2e/a.journey.ts'), passed('TIL-99 findes ikke, UTF-16 gør', 'e2e/b.journey.ts')]);
    expect(errors).toEqual([
      'e2e/a.journey.ts: "TIL-06 TIL-08 TIL-18 GEN-WCAG-01" names 4 rows, at most 3',
      'e2e/b.journey.ts: "TIL-99 findes ikke, UTF-16 gør" names TIL-99, which is no row',
    ]);
  });
});

describe('npm run rows', () => {
  let root: string;
  const call = (...args: string[]) => run(process.execPath, [PROGRAM, '--root', root, '--results', path.join(root, 'results'), ...args]);
  const results = (list: unknown[]) => writeFile(path.join(root, 'results/jest.json'), JSON.stringify(list));

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'jobnet-rows-'));
    await mkdir(path.join(root, 'docs'), { recursive: true });
    await mkdir(path.join(root, 'results'));
    await writeFile(path.join(root, 'docs/rows.json'), JSON.stringify(rows));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('writes both pages, counts X rows apart, and --check agrees until the results change', async () => {
    await results([passed('TIL-06 en gang', 'e2e/a.journey.ts'), passed('GEN-WCAG-01 findes ikke', 'e2e/a.journey.ts')]);
    expect((await call()).stdout).toBe('1 of 3 rows shown, 1 of 1 "must not exist" rows\n');
    expect(JSON.parse(await readFile(path.join(root, 'docs/generated/rows.json'), 'utf8'))).toEqual([
      { row: 'TIL-06', owner: 'citizen', tests: ['e2e/a.journey.ts: TIL-06 en gang'] },
      { row: 'GEN-WCAG-01', owner: 'web', tests: ['e2e/a.journey.ts: GEN-WCAG-01 findes ikke'] },
    ]);
    const page = await readFile(path.join(root, 'docs/generated/rows.md'), 'utf8');
    expect(page).toContain('| all | 1/3 | 1/1 |');
    expect(page).toContain('| TIL | 1/3 | 0/0 |');
    await call('--check');
    await results([passed('TIL-18 tekst', 'e2e/a.journey.ts')]);
    await expect(call('--check')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('rows.md is not what the last test run shows') });
  });

  it('says so when there is no test run, and stops at a wrong name', async () => {
    await expect(call()).rejects.toMatchObject({ code: 1, stderr: 'No test results: run npm test first.\n' });
    await results([passed('TIL-99', 'e2e/a.journey.ts')]);
    await expect(call()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('TIL-99, which is no row') });
  });

  it('keeps what other files said when only some are run again, unless they are gone', async () => {
    const suite = (file: string, fullName: string, status: string) => ({ testFilePath: path.join(root, file), testResults: [{ fullName, status }] });
    const reporter = new JestReporter({ rootDir: root });
    const saved = async (): Promise<unknown> => JSON.parse(await readFile(path.join(root, '.jobnet/test-results/jest.json'), 'utf8'));
    await writeFile(path.join(root, 'b.spec.ts'), '');
    const [a, b, gone] = [suite('a.spec.ts', 'TIL-06 a', 'passed'), suite('b.spec.ts', 'TIL-08 b', 'passed'), suite('gone.spec.ts', 'TIL-18', 'passed')];
    reporter.onRunComplete([], { testResults: [a, b, gone] });
    reporter.onRunComplete([], { testResults: [suite('a.spec.ts', 'TIL-06 a', 'pending')] });
    expect(await saved()).toEqual([
      { name: 'TIL-08 b', file: 'b.spec.ts', status: 'passed' },
      { name: 'TIL-06 a', file: 'a.spec.ts', status: 'skipped' },
    ]);
  });

  it('takes names, files and outcomes from Playwright', async () => {
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'infra/rows/fixtures/playwright.config.ts'];
    const options = { cwd: new URL('../../../', import.meta.url).pathname, env: { PATH: process.env.PATH, JOBNET_STATE: root } };
    await expect(run(process.execPath, args, options)).rejects.toMatchObject({ code: 1 });
    const file = 'infra/rows/fixtures/sample.journey.ts';
    expect(JSON.parse(await readFile(path.join(root, 'test-results/playwright.json'), 'utf8'))).toEqual([
      { name: 'Tilmelding TIL-05 åbner guiden', file, status: 'passed' },
      { name: 'Tilmelding TIL-08 viser den grønne besked', file, status: 'failed' },
    ]);
  });
});
