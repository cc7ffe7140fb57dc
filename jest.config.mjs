import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { missingForKafka } from './infra/embedded/src/kafka-jars.mjs';

/** The compiler's own settings, except that tests import each other's `.ts` as it stands, and that JSX is as Vite makes it. */
const { $schema, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** Suites that need what a machine may lack: left out and named there. CI has it all. */
const needs = { 'rights.kafka.spec': missingForKafka, 'acl.kafka.spec': missingForKafka, 'kafka-tools.kafka.spec': () => [...missingForKafka(), ...(spawnSync('kcat', ['-V']).status === 0 ? [] : ['kcat'])] };
const leftOut = process.env.CI ? [] : Object.entries(needs).map(([suite, missingFor]) => ({ suite, missing: missingFor() })).filter(({ missing }) => missing.length > 0);
for (const { suite, missing } of leftOut) process.stderr.write(`Left out: ${suite} (${missing.join(' and ')} missing)\n`);

/** One Jest for every suite; the file suffix says what a test needs (docs in CONTRIBUTING.md). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/infra', '<rootDir>/web', '<rootDir>/faults'],
  testMatch: ['**/src/**/*.spec.ts', '**/src/**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/infra/lint/fixtures/', ...leftOut.map(({ suite }) => suite)],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false, jsc: { ...swc.jsc, rewriteRelativeImportExtensions: false, transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } } } }] },
  testEnvironmentOptions: { customExportConditions: ['@jobnet/source', 'node', 'node-addons'] },
  transformIgnorePatterns: ['/node_modules/'],
  reporters: ['default', '<rootDir>/infra/rows/src/jest-reporter.mjs'],
  testTimeout: 30_000,
};
