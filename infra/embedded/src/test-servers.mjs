import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveLeaseBack, holderOf, liveLeases, takeLease } from './lease.mjs';
import { isAlive, pause } from './process.mjs';
import { testStateFolder } from './state-folder.mjs';

export const KEEPER = 'keeper.mjs';
const UP_WITHIN_MS = 300_000;

/**
 * A server for tests.
 * @typedef {object} TestServer
 * @property {string} address the administrator's URL (postgres) or the brokers (kafka)
 * @property {string} why which one it is, and why
 */

/**
 * The Postgres or Kafka that tests use: the one given in TEST_DATABASE_URL / TEST_KAFKA_BROKERS, else one shared by all
 * test processes of this checkout. A keeper process starts it for the first who asks and stops it when nobody has used it
 * for a while, so that neither a crash nor a second run leaves anything behind. TEST_RUNTIME is `embedded`, `containers`
 * or unset (containers if they can be had).
 * @param {'postgres' | 'kafka'} kind
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<TestServer>}
 */
export async function acquireServer(kind, env = process.env) {
  const given = kind === 'postgres' ? env.TEST_DATABASE_URL : env.TEST_KAFKA_BROKERS;
  if (given) return { address: given, why: 'the one given in the environment' };
  const folder = serverFolder(kind, env);
  takeLease(folder);
  const deadline = Date.now() + UP_WITHIN_MS;
  while (Date.now() < deadline) {
    const record = readRecord(folder);
    if (record && isAlive(record.keeper)) return record;
    if (!holderOf(join(folder, 'lock'), KEEPER)) await startKeeper(kind, folder, env);
    await pause(50);
  }
  throw new Error(`The test server for ${kind} was not up within ${UP_WITHIN_MS / 1000} s; see ${folder}.`);
}

/**
 * Gives a shared server back; stops it at once when nobody else uses it.
 * @param {'postgres' | 'kafka'} kind
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function releaseServer(kind, env = process.env) {
  const folder = serverFolder(kind, env);
  giveLeaseBack(folder);
  const keeper = holderOf(join(folder, 'lock'), KEEPER);
  if (!keeper || liveLeases(folder).length) return;
  process.kill(keeper, 'SIGTERM');
  while (holderOf(join(folder, 'lock'), KEEPER) === keeper) await pause(50);
}

/**
 * @param {string} kind @param {NodeJS.ProcessEnv} env
 * @returns {string} where the server of this kind and runtime is recorded
 */
function serverFolder(kind, env) {
  return join(testStateFolder(env), `${kind}-${env.TEST_RUNTIME ?? 'auto'}`);
}

/** @param {string} folder @returns {(TestServer & { keeper: number }) | undefined} */
function readRecord(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Starts a keeper and waits until it serves, or finds that another one does.
 * @param {string} kind @param {string} folder @param {NodeJS.ProcessEnv} env
 */
async function startKeeper(kind, folder, env) {
  mkdirSync(folder, { recursive: true });
  const script = fileURLToPath(new URL(KEEPER, import.meta.url));
  const child = spawn(process.execPath, [script, kind, folder], { detached: true, stdio: 'ignore', env: { ...env, NODE_OPTIONS: '' } });
  child.unref();
  let code = /** @type {number | null | undefined} */ (undefined);
  child.once('exit', (exitCode) => {
    code = exitCode ?? 1;
  });
  while (code === undefined && !readRecord(folder)) await pause(50);
  const reason = join(folder, 'error.txt');
  if (code) throw new Error(existsSync(reason) ? readFileSync(reason, 'utf8') : `The keeper of ${kind} ended with code ${code}.`);
}
