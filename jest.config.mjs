import { readFileSync } from 'node:fs';

/** The compiler's own settings, except that tests import each other's `.ts` as it stands, and that JSX is as Vite makes it. */
const { $schema, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** One Jest for every suite; the file suffix says what a test needs (docs in CONTRIBUTING.md). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/infra', '<rootDir>/web', '<rootDir>/faults'],
  testMatch: ['**/src/**/*.spec.ts', '**/src/**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/infra/lint/fixtures/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false, jsc: { ...swc.jsc, rewriteRelativeImportExtensions: false, transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } } } }] },
  testEnvironmentOptions: { customExportConditions: ['@jobnet/source', 'node', 'node-addons'] },
  transformIgnorePatterns: ['/node_modules/'],
  reporters: ['default', '<rootDir>/infra/rows/src/jest-reporter.mjs'],
  testTimeout: 30_000,
};
