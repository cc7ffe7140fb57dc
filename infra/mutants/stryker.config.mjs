/**
 * `npm run mutants`: changes booking's rules one operator, text or branch at a time and runs their own tests against each change. What no
 * test notices is printed; below 85 % it fails (issue of booking in full).
 */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--conditions=@jobnet/source', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'infra/mutants/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: ['services/booking/src/**/*.rules.ts'],
  ignorePatterns: ['.jobnet', '.nx', 'dist', 'docs', 'e2e', 'bench', 'faults', 'web', 'test-results', 'infra/lint/fixtures'],
  tempDirName: '.jobnet/mutants',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  // Each run leaves its modules behind: without new processes the last runs would mostly collect garbage.
  maxTestRunnerReuse: 30,
  timeoutMS: 5_000,
};
