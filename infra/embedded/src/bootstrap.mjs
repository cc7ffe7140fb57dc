import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { LAUNCHER_MAJOR, chooseNode, majorOf } from './node-finder.mjs';
import { repoRoot } from './state-folder.mjs';

/**
 * What every command runs first, with Node's own modules only: installs packages when they are missing, and runs the
 * command again under Node 24 when this Node is older.
 * @param {string} entryUrl the command's import.meta.url
 * @returns {Promise<boolean>} true: go on in this process. Otherwise the process has ended with the other one's exit code.
 */
export async function enter(entryUrl) {
  try {
    if (majorOf(process.versions.node) < LAUNCHER_MAJOR) throw new Error(`Jobnet needs Node ${LAUNCHER_MAJOR} or newer to start; this is ${process.versions.node}.`);
    if (!process.env.JOBNET_ENTERED) installIfNeeded({ root: repoRoot, say: (line) => process.stdout.write(`${line}\n`) });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  const modules = join(repoRoot, 'node_modules');
  const choice = chooseNode({
    version: process.versions.node, platform: process.platform, arch: process.arch, exists: (path) => existsSync(join(modules, path)),
  });
  if (choice.kind === 'missing') {
    process.stderr.write(`${choice.message}\n`);
    process.exit(1);
  }
  if (choice.kind === 'packaged') process.exit(await runUnder(join(modules, choice.path), fileURLToPath(entryUrl)));
  putFirstOnPath(dirname(process.execPath));
  process.chdir(repoRoot);
  return true;
}

/**
 * Runs the command under another Node. The channel between the two tells the inner one when the outer one is gone.
 * @param {string} node @param {string} script
 * @returns {Promise<number>} its exit code
 */
function runUnder(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, JOBNET_ENTERED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Makes `#!/usr/bin/env node` scripts (nx, vite, playwright) run under this Node too. @param {string} folder */
function putFirstOnPath(folder) {
  process.env.PATH = [folder, process.env.PATH ?? ''].join(delimiter);
}
