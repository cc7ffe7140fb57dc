import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { endLeftBehind, isAlive, commandOf } from './process.mjs';
import { postgresHome } from './postgres-home.mjs';

/** Small-memory settings; tests give up durability, because their data is thrown away. */
const SETTINGS = { shared_buffers: '64MB', max_connections: '200', max_wal_size: '256MB', jit: 'off', unix_socket_directories: '', listen_addresses: '127.0.0.1', timezone: 'UTC', log_timezone: 'UTC' };
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10min' };

/**
 * Prepares the embedded Postgres: makes its data folder at first use, cleans up after an unclean end, and answers how to
 * run it. The data outlives restarts, kill -9 included.
 * @param {{ state: string, port: number, password: string, throwaway?: boolean }} options
 * @returns {Promise<{ spec: import('./process.mjs').PartSpec, databaseUrl: string }>} databaseUrl: the administrator's
 */
export async function preparePostgres({ state, port, password, throwaway = false }) {
  const home = postgresHome(state);
  const data = join(home.folder, 'data');
  if (!existsSync(join(data, 'initialised'))) initialise({ home, data, password });
  await clearStaleLock(data);
  const databaseUrl = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  const settings = { ...SETTINGS, ...(throwaway ? THROWAWAY : {}), port: String(port) };
  return {
    databaseUrl,
    spec: {
      name: 'postgres', command: join(home.bin, 'postgres'), cwd: home.folder, env: plainEnv(), ...home.user, port,
      args: ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      stopSignal: 'SIGINT', stopWithinMs: 6000,
      ready: () => answersQueries(databaseUrl),
    },
  };
}

/** @param {{ home: import('./postgres-home.mjs').PostgresHome, data: string, password: string }} options */
function initialise({ home, data, password }) {
  rmSync(data, { recursive: true, force: true });
  const passwordFile = join(home.folder, 'initial-password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid);
  const characters = process.platform === 'linux' ? 'C.UTF-8' : process.platform === 'darwin' ? 'en_US.UTF-8' : 'C';
  const { status, stderr, error } = spawnSync(join(home.bin, 'initdb'), [
    '-D', data, '-U', 'postgres', '--pwfile', passwordFile, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${characters}`,
  ], { cwd: home.folder, env: plainEnv(), encoding: 'utf8', ...home.user });
  rmSync(passwordFile, { force: true });
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
  writeFileSync(join(data, 'initialised'), '');
}

/**
 * After kill -9 of the launcher Postgres may still run; after kill -9 of Postgres its lock file may name a process id that
 * somebody else has by now. The first is stopped, the second removed.
 * @param {string} data
 */
async function clearStaleLock(data) {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  await endLeftBehind(pid, data, 'SIGINT');
  if (!isAlive(pid) || !commandOf(pid).includes(data)) rmSync(lock, { force: true });
}

/** @param {string} databaseUrl @returns {Promise<boolean>} */
export async function answersQueries(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Postgres gets no variable of ours, and above all no PG*. */
function plainEnv() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
