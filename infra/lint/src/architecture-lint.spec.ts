import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { policies } from './boundaries.mjs';

const run = promisify(execFile);
const ROOT = new URL('../../../', import.meta.url).pathname;
const BOUNDARIES = 'boundaries/dependencies';

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** Fixture folder -> the rule that must report it, once, and words of its message. */
const expected: Readonly<Record<string, readonly [string | null, string]>> = {
  'rules-imports-npm': [BOUNDARIES, 'A .rules.ts file is pure'],
  'rules-imports-entity': [BOUNDARIES, 'A .rules.ts file is pure'],
  'texts-imports-nest': [BOUNDARIES, 'A .texts.ts file holds texts'],
  'entity-imports-nest': [BOUNDARIES, 'A .entity.ts file is a row'],
  'use-case-imports-npm': [BOUNDARIES, 'A use-case may import'],
  'use-case-imports-controller': [BOUNDARIES, 'A use-case may import'],
  'use-case-of-another-service': [BOUNDARIES, 'A use-case may import'],
  'handler-imports-client': [BOUNDARIES, 'A use-case may import'],
  'controller-imports-entity': [BOUNDARIES, 'A .controller.ts file is the HTTP edge'],
  'port-imports-messaging': [BOUNDARIES, 'A .port.ts file names'],
  'client-imports-entity': [BOUNDARIES, 'A .client.ts file speaks'],
  'migration-imports-rules': [BOUNDARIES, 'A migration is SQL'],
  'config-imports-contracts': [BOUNDARIES, 'config.ts reads the environment'],
  'service-imports-service': [BOUNDARIES, 'services meet in contracts'],
  'service-reaches-into-service': [BOUNDARIES, 'Wiring may import its own service'],
  'test-imports-service': [BOUNDARIES, 'services meet in contracts'],
  'test-reaches-into-service': [BOUNDARIES, 'A test may import its own service'],
  'contracts-import-npm': [BOUNDARIES, 'contracts may import zod only'],
  'messaging-imports-contracts': [BOUNDARIES, 'messaging is plumbing'],
  'service-kit-imports-reference-data': [BOUNDARIES, 'service-kit is plumbing'],
  'reference-data-imports-npm': [BOUNDARIES, 'reference-data is pure data'],
  'test-support-imports-simulators': [BOUNDARIES, 'The testing part of a library'],
  'testkit-imports-service-kit': [BOUNDARIES, 'testkit may import'],
  'testkit-imports-service': [BOUNDARIES, 'services meet in contracts'],
  'gateway-imports-messaging': [BOUNDARIES, 'The gateway may import'],
  'simulator-imports-contracts': [BOUNDARIES, 'A simulator stands for an outside system'],
  'ops-imports-testkit': [BOUNDARIES, 'ops may import'],
  'event-page-imports-messaging': [BOUNDARIES, 'The event page and the schemas may import'],
  'tooling-imports-contracts': [BOUNDARIES, 'Tooling may import npm only'],
  'web-ui-imports-app': [BOUNDARIES, 'web/ui may import'],
  'web-app-imports-service-kit': [BOUNDARIES, 'A web app may import'],
  'web-app-reaches-into-app': [BOUNDARIES, 'A web app may import'],
  'web-server-imports-messaging': [BOUNDARIES, 'web/server may import'],
  'kafkajs-outside-messaging': [BOUNDARIES, 'kafkajs is imported in the Kafka adapter'],
  'undici-outside-client': [BOUNDARIES, 'in .client.ts files only'],
  'nodemailer-outside-client': [BOUNDARIES, 'in .client.ts files only'],
  'openid-client-outside-client': [BOUNDARIES, 'in .client.ts files only'],
  'tracing-imports-contracts': [BOUNDARIES, 'tracing may import npm only'],
  'file-name-says-nothing': ['jobnet/file-name', 'says nothing'],
  'file-name-not-kebab-case': ['jobnet/file-name', 'not kebab-case'],
  'max-imports': ['jobnet/max-imports', '16 imports'],
  'max-constructor-params': ['jobnet/max-constructor-params', 'at most 5'],
  'no-process-env': ['jobnet/no-process-env', 'config.ts only'],
  'no-node-env': ['jobnet/no-node-env', 'never NODE_ENV'],
  'no-system-time-new-date': ['jobnet/no-system-time', 'Clock'],
  'no-system-time-date-now': ['jobnet/no-system-time', 'Clock'],
  'no-sql-time': ['jobnet/no-sql-time', 'Clock'],
  'no-sql-time-in-template': ['jobnet/no-sql-time', 'Clock'],
  'no-kafka-client': ['jobnet/no-kafka-client', 'outbox.add'],
  'no-emit': ['jobnet/no-kafka-client', 'outbox.add'],
  'no-synchronize': ['jobnet/no-synchronize', 'migrations only'],
  'no-set-interval': ['jobnet/no-set-interval', 'due rows'],
  'no-focused-test': ['jobnet/no-focused-test', 'focused'],
  'no-skipped-test': ['jobnet/no-focused-test', 'skipped'],
  'no-sleep': ['jobnet/no-sleep', 'waits for the thing'],
  'max-lines': ['max-lines', '251'],
  'max-lines-per-function': ['max-lines-per-function', '60'],
  'no-console': ['no-console', 'console'],
  'no-debugger': ['no-debugger', 'debugger'],
  'no-eval': ['no-eval', 'eval'],
  'no-new-func': ['no-new-func', 'Function'],
  'no-explicit-any': ['@typescript-eslint/no-explicit-any', 'any'],
  'no-ts-comment': ['@typescript-eslint/ban-ts-comment', 'ts-ignore'],
  'no-require-imports': ['@typescript-eslint/no-require-imports', 'require'],
  'no-unused-vars': ['@typescript-eslint/no-unused-vars', 'never used'],
  'no-warning-comments': ['no-warning-comments', 'todo'],
  'no-inline-config': [null, 'noInlineConfig'],
  'no-var': ['no-var', 'var'],
  'no-empty': ['no-empty', 'Empty'],
  'prefer-const': ['prefer-const', 'const'],
  eqeqeq: ['eqeqeq', '==='],
  'rules-of-hooks': ['react-hooks/rules-of-hooks', 'conditionally'],
  'exhaustive-deps': ['react-hooks/exhaustive-deps', 'title'],
};

async function lintFixtures(): Promise<Map<string, LintedFile['messages']>> {
  const args = ['node_modules/eslint/bin/eslint.js', '--no-ignore', '--format', 'json', 'infra/lint/fixtures'];
  const output = await run(process.execPath, args, { cwd: ROOT, maxBuffer: 64_000_000 }).catch((error: { stdout: string }) => error);
  const found = new Map<string, LintedFile['messages']>();
  for (const file of JSON.parse(output.stdout) as LintedFile[]) {
    const name = file.filePath.replaceAll('\\', '/').split('/fixtures/')[1]?.split('/')[0] ?? '';
    found.set(name, [...(found.get(name) ?? []), ...file.messages]);
  }
  return found;
}

async function configuredRules(): Promise<string[]> {
  const script = `const { default: config } = await import('./eslint.config.mjs');
    const rules = config.flatMap((part) => Object.entries(part.rules ?? {})).filter(([, level]) => level !== 'off').map(([name]) => name);
    process.stdout.write(JSON.stringify([...new Set(rules)]));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT });
  return JSON.parse(stdout) as string[];
}

describe('architecture lint', () => {
  let found: Map<string, LintedFile['messages']>;

  beforeAll(async () => {
    found = await lintFixtures();
  }, 120_000);

  it.each(Object.entries(expected))('reports the fixture %s once, by its rule', (name, [rule, words]) => {
    expect(found.get(name)).toEqual([expect.objectContaining({ ruleId: rule, message: expect.stringContaining(words) })]);
  });

  it('finds nothing in a slice as it should be', () => {
    expect(found.get('clean')).toEqual([]);
  });

  it('has an expectation for every fixture', () => {
    expect([...found.keys()].sort()).toEqual([...Object.keys(expected), 'clean'].sort());
  });

  it('has a failing fixture for every line of the import table, but those that allow everything', () => {
    const lines = [...new Set(policies.flatMap(({ message }) => message ?? []))];
    const proven = Object.values(expected).map(([, words]) => words);
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.filter((line) => !line.endsWith('imports packages by name.') && !proven.some((words) => line.includes(words)))).toEqual([]);
  });

  it('has a failing fixture for every rule of the configuration', async () => {
    const proven = new Set(Object.values(expected).map(([rule]) => rule));
    expect((await configuredRules()).filter((rule) => !proven.has(rule))).toEqual([]);
  });
});
