import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * How to run one part.
 * @typedef {object} PartSpec
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string | undefined>} [env]
 * @property {string} [cwd]
 * @property {number} [uid] run as this user
 * @property {number} [gid]
 * @property {number} [port] written to run.json
 * @property {NodeJS.Signals} [stopSignal] default SIGTERM
 * @property {number} [stopWithinMs] then SIGKILL; default 5000
 * @property {() => Promise<boolean>} ready whether it does its work
 */

/**
 * A started part.
 * @typedef {object} Running
 * @property {number} pid
 * @property {boolean} alive
 * @property {Promise<string>} exited how it ended, in words
 * @property {() => Promise<void>} stop
 * @property {() => void} detach lets the starter end before it
 */

/**
 * Starts a part in a process group of its own, so that Ctrl-C reaches the launcher alone, which stops the parts in order.
 * @param {PartSpec} spec
 * @param {{ logFile: string, onLine?: (line: string) => void }} options without `onLine` the part writes to its log itself
 *   and can outlive the starter
 * @returns {Running}
 */
export function startProcess(spec, { logFile, onLine }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const output = onLine ? 'pipe' : log;
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd, env: spec.env, detached: true, stdio: ['ignore', output, output], windowsHide: true,
    ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
  });
  if (onLine) passLines(child, onLine);
  const running = { pid: child.pid ?? 0, alive: true, stop, detach: () => child.unref(), exited: /** @type {Promise<string>} */ (Promise.resolve('')) };
  running.exited = new Promise((resolve) => {
    const end = (/** @type {string} */ how) => {
      running.alive = false;
      resolve(how);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ? `killed by ${signal}` : `exit code ${code}`));
  });
  closeSync(log);
  return running;

  async function stop() {
    if (!running.alive) return;
    child.kill(spec.stopSignal ?? 'SIGTERM');
    const deadline = setTimeout(() => child.kill('SIGKILL'), spec.stopWithinMs ?? 5000);
    await running.exited;
    clearTimeout(deadline);
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {(line: string) => void} onLine */
function passLines(child, onLine) {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream, crlfDelay: Infinity }).on('line', onLine);
  }
}

/**
 * @param {number} pid
 * @returns {boolean} whether a process with this id runs, whoever owns it; one that ended and waits to be collected does not
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !hasEnded(pid);
}

/** @param {number} pid */
function hasEnded(pid) {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * The command line of a process, to tell ours from a stranger that got the same id later; '' when there is none.
 * @param {number} pid
 * @returns {string}
 */
export function commandOf(pid) {
  if (!isAlive(pid) || process.platform === 'win32') return '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}

/**
 * Ends a process that an earlier run left behind, if it still is the one meant.
 * @param {number} pid @param {string} mark a part of its command line @param {NodeJS.Signals} [signal]
 */
export async function endLeftBehind(pid, mark, signal = 'SIGTERM') {
  if (!pid || !commandOf(pid).includes(mark)) return;
  process.kill(pid, signal);
  for (let waited = 0; waited < 10_000 && commandOf(pid).includes(mark); waited += 100) await pause(100);
  if (commandOf(pid).includes(mark)) process.kill(pid, 'SIGKILL');
}

/** @param {number} ms @returns {Promise<void>} */
export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
