/** One Jest for every suite; the file suffix says what a test needs (docs in CONTRIBUTING.md). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/infra', '<rootDir>/web'],
  testMatch: ['**/src/**/*.spec.ts', '**/src/**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { configFile: new URL('.swcrc', import.meta.url).pathname }] },
  testEnvironmentOptions: { customExportConditions: ['@jobnet/source', 'node', 'node-addons'] },
  transformIgnorePatterns: ['/node_modules/'],
  testTimeout: 30_000,
};
