import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Whether what npm recorded as installed is what the lockfile asks for. Packages another platform needs are optional and
 * may be absent; a present package must have the locked version.
 * @param {{ packages: Record<string, any> }} lock package-lock.json
 * @param {{ packages: Record<string, any> } | undefined} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function installedMatchesLock(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed.packages[path];
    if (!found) return wanted.optional === true || wanted.peer === true || wanted.devOptional === true;
    return wanted.link === true ? found.link === true : found.version === wanted.version;
  });
}

/**
 * Runs `npm ci` when node_modules is missing or belongs to another lockfile. The lockfile's hash is kept in `.jobnet/`, so
 * that an unchanged tree costs one read.
 * @param {{ root: string, say: (line: string) => void }} options
 */
export function installIfNeeded({ root, say }) {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lockText).digest('hex');
  const marker = join(root, '.jobnet', 'installed.sha256');
  const record = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(record) && readIfThere(marker) === hash) return;
  if (!installedMatchesLock(JSON.parse(lockText), parseIfThere(record))) runInstall(root, say);
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, hash);
}

/** @param {string} root @param {(line: string) => void} say */
function runInstall(root, say) {
  say('Installing packages (npm ci) ...');
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows });
  if (error || status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ` with exit code ${status}`}. Its output is above.`);
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @param {string} file */
function parseIfThere(file) {
  const text = readIfThere(file);
  return text === undefined ? undefined : JSON.parse(text);
}
