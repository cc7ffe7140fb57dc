import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repoRoot, testStateFolder } from './state-folder.mjs';
import { acquireServer, releaseServer } from './test-servers.mjs';
import { chooseSteps, inGroups, reportText, testSteps } from './test-steps.mjs';
import { lastLine, stepCount } from './test-summary.mjs';

const OPTIONS = /** @type {const} */ ({ only: { type: 'string', multiple: true }, grep: { type: 'string' }, long: { type: 'boolean' } });

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/**
 * `npm test [-- --only <step>[,<step>]] [--grep <pattern>] [file patterns for jest]`: runs every step to its end, sums
 * them up, and exits 1 when one failed.
 * @param {string[]} argv
 */
export async function runTests(argv) {
  const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  const reports = join(testStateFolder(), 'reports');
  mkdirSync(reports, { recursive: true });
  const only = values.only?.flatMap((names) => names.split(','));
  const { chosen, leftOut } = chooseSteps({ steps: testSteps(reports), only, grep: values.grep, long: values.long === true, exists: (file) => existsSync(join(repoRoot, file)) });
  for (const step of leftOut) say(`Left out: ${step}`);
  const env = { ...process.env, TEST_REPORTS: reports, ...(values.long ? { TEST_LONG: '1' } : {}), ...(chosen.some((step) => step.servers) ? await servers() : {}) };
  const more = (/** @type {import('./test-steps.mjs').Step} */ step) => [...(values.grep && step.grep ? step.grep(values.grep) : []), ...(step.patterns ? (positionals.length > 0 ? positionals : step.patterns) : [])];
  const results = [];
  for (const group of inGroups(chosen)) results.push(...(await Promise.all(group.map((step) => runStep({ step, more: more(step), env, reports })))));
  await Promise.all([releaseServer('postgres'), releaseServer('kafka')]);
  say('');
  for (const { name, count, seconds } of results) {
    say(`${count.failed ? 'FAILED' : 'ok    '}  ${name.padEnd(10)} ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
    for (const failure of count.failures ?? []) say(`          ${failure.replace(`${repoRoot}/`, '')}`);
  }
  say(lastLine(results.map(({ count }) => count)));
  process.exit(results.some(({ count }) => count.failed) ? 1 : 0);
}

/** Postgres and Kafka for the whole run. @returns {Promise<Record<string, string>>} */
async function servers() {
  const env = { ...process.env };
  env.TEST_DATABASE_URL ??= env.DATABASE_URL;
  env.TEST_KAFKA_BROKERS ??= env.KAFKA_BROKERS;
  try {
    const [postgres, kafka] = await Promise.all([acquireServer('postgres', env), acquireServer('kafka', env)]);
    say(`Postgres: ${postgres.why}`);
    say(`Kafka: ${kafka.why}`);
    return { TEST_DATABASE_URL: postgres.address, TEST_KAFKA_BROKERS: kafka.address };
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** @param {{ step: import('./test-steps.mjs').Step, more: string[], env: NodeJS.ProcessEnv, reports: string }} options */
async function runStep({ step, more, env, reports }) {
  if (!step.beside) say(`\n== ${step.name}`);
  const report = join(reports, `${step.name}.json`);
  rmSync(report, { force: true });
  const startedAt = Date.now();
  const exitCode = await run([...step.args, ...more], { ...env, ...step.env }, step.beside ? step.name : undefined);
  const text = step.count ? reportText(report) : undefined;
  return { name: step.name, count: stepCount({ exitCode, counted: text && step.count ? step.count(text) : undefined }), seconds: Math.round((Date.now() - startedAt) / 1000) };
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [title] of a step that runs beside others: what it prints comes when it has ended, under this title
 * @returns {Promise<number>}
 */
function run(args, env, title) {
  const child = spawn(process.execPath, args, { cwd: repoRoot, env, stdio: title ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      if (title) say(`\n== ${title}\n${Buffer.concat(printed).toString('utf8').trimEnd()}`);
      resolve(code ?? 1);
    });
  });
}
