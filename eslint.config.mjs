import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundarySettings, policies } from './infra/lint/src/boundaries.mjs';
import { jobnetRules } from './infra/lint/src/rules.mjs';

/** Untyped on purpose: the whole repository lints in seconds, tsc does the rest. Each rule has a failing fixture in infra/lint. */
const code = ['**/*.ts', '**/*.tsx', '**/*.mjs'];
const typescript = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.journey.ts'];
const data = ['**/*.texts.ts', '**/libs/reference-data/src/**', '**/migrations/**', '**/generated/**', '**/demo-world/**'];
const wiring = ['**/*.module.ts', '**/subscriptions.ts'];
const services = ['**/services/*/src/**/*.ts'];
const readsEnvironment = [
  '**/config.ts', '**/*.config.ts', '**/*.config.mjs', '**/infra/**/*.mjs', '**/libs/testkit/src/**', '**/e2e/**', '**/bench/**', '**/web/**/vite/**',
  // A program for vendors to copy: it is all the configuration it has.
  'docs/vendor-api/receiver.mjs',
];

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '.nx/**', '.jobnet/**', 'coverage/**', 'test-results/**', 'playwright-report/**', 'infra/lint/fixtures/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: code,
    plugins: { '@typescript-eslint': tseslint.plugin, boundaries, jobnet: { rules: jobnetRules } },
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      'jobnet/file-name': 'error',
      'jobnet/max-imports': ['error', 15],
      'jobnet/max-constructor-params': 'error',
      'jobnet/no-node-env': 'error',
      'jobnet/no-process-env': 'error',
      'jobnet/no-synchronize': 'error',
      'jobnet/no-focused-test': 'error',
      'jobnet/no-sleep': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-empty': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: typescript,
    settings: boundarySettings,
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, checkInternals: true, policies }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-require-imports': 'error',
    },
  },
  {
    files: services,
    rules: {
      'jobnet/no-system-time': 'error',
      'jobnet/no-sql-time': 'error',
      'jobnet/no-kafka-client': 'error',
      'jobnet/no-set-interval': 'error',
    },
  },
  { files: ['**/libs/contracts/src/**', '**/libs/reference-data/src/**'], rules: { 'jobnet/no-system-time': 'error' } },
  { files: ['**/web/**/*.tsx', '**/web/**/*.ts'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: readsEnvironment, rules: { 'jobnet/no-process-env': 'off' } },
  { files: [...tests, ...data], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: wiring, rules: { 'jobnet/max-imports': 'off' } },
  { files: tests, rules: { 'jobnet/max-imports': 'off', 'jobnet/no-system-time': 'off', 'jobnet/no-sql-time': 'off', 'jobnet/no-process-env': 'off' } },
);
