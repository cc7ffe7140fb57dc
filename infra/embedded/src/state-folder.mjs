import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever the current folder is. */
export const repoRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Where a running system keeps what outlives it: data, secrets, logs, run.json. `JOBNET_STATE` moves it, so that a second
 * system (a test's) can live beside the first.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function stateFolder(env = process.env) {
  return env.JOBNET_STATE ? resolve(repoRoot, env.JOBNET_STATE) : join(repoRoot, '.jobnet');
}

/**
 * Where the shared test servers are recorded (`TEST_STATE` moves it).
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function testStateFolder(env = process.env) {
  return env.TEST_STATE ? resolve(repoRoot, env.TEST_STATE) : join(repoRoot, '.jobnet', 'test');
}
