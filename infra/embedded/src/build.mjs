import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repoRoot } from './state-folder.mjs';

/**
 * Runs a command to its end, its output in a log file.
 * @param {{ name: string, command: string, args: string[], env?: NodeJS.ProcessEnv, logFile: string, onLine?: (text: string) => void }} options
 * @returns {Promise<void>} rejects with the end of its output
 */
export function runToEnd({ name, command, args, env = process.env, logFile, onLine }) {
  mkdirSync(dirname(logFile), { recursive: true });
  writeFileSync(logFile, '');
  const child = spawn(command, args, { cwd: repoRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      appendFileSync(logFile, text);
      onLine?.(text);
      tail = (tail + text).slice(-4000);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed (exit code ${code}); all of its output is in ${logFile}:\n${tail.trim()}`))));
  });
}

/** Builds what changed: every package's `build`, through nx's cache. @param {string} logFolder @returns {Promise<void>} */
export function build(logFolder) {
  return runToEnd({
    name: 'The build', command: process.execPath, logFile: join(logFolder, 'build.log'),
    args: [join(repoRoot, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'run-many', '-t', 'build', '--outputStyle=static'],
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });
}
