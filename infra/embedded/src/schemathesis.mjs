import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from './state-folder.mjs';

const VERSION = '4.32.5';

/** Where schemathesis is, or will be. @param {NodeJS.ProcessEnv} env @returns {string} */
export function schemathesisProgram(env) {
  return join(folderOf(env), 'bin', 'st');
}

/** @param {NodeJS.ProcessEnv} env */
const folderOf = (env) => join(env.JOBNET_CACHE ?? join(homedir(), '.cache', 'jobnet'), `schemathesis-${VERSION}`);

/**
 * Installs schemathesis from PyPI into a virtual environment of its own, once; throws when that cannot be done.
 * @param {NodeJS.ProcessEnv} env
 */
export function installSchemathesis(env) {
  const folder = folderOf(env);
  if (existsSync(schemathesisProgram(env))) return;
  const pip = join(folder, 'bin', 'pip');
  for (const [program, ...args] of [['python3', '-m', 'venv', folder], [pip, 'install', '--quiet', '--disable-pip-version-check', '-r', join(repoRoot, 'infra', 'embedded', 'schemathesis.txt')]]) {
    const { status } = spawnSync(/** @type {string} */ (program), args, { stdio: 'inherit' });
    if (status === 0) continue;
    rmSync(folder, { recursive: true, force: true });
    throw new Error('schemathesis cannot be installed: Python 3.10 or newer with venv and pip is needed (Debian: apt-get install python3-venv).');
  }
}

if (process.argv[1] === import.meta.filename) installSchemathesis(process.env);
