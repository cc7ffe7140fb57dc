import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive, pause } from './process.mjs';

const ABANDONED_TAKEOVER_MS = 10_000;

/** Says that this process uses the server of this folder; ends with the process. @param {string} folder */
export function takeLease(folder) {
  mkdirSync(join(folder, 'leases'), { recursive: true });
  writeFileSync(join(folder, 'leases', String(process.pid)), '');
}

/** @param {string} folder */
export function giveLeaseBack(folder) {
  rmSync(join(folder, 'leases', String(process.pid)), { force: true });
}

/** The living processes that use the server; leases of dead ones are removed. @param {string} folder @returns {number[]} */
export function liveLeases(folder) {
  const leases = join(folder, 'leases');
  const pids = existsSync(leases) ? readdirSync(leases).map(Number) : [];
  for (const pid of pids.filter((each) => !isAlive(each))) rmSync(join(leases, String(pid)), { force: true });
  return pids.filter((pid) => isAlive(pid));
}

/**
 * Takes a lock that a process of the same kind may hold; a lock whose holder died is taken over, by one taker only.
 * @param {string} file @param {string} mark a part of every holder's command line
 * @returns {Promise<boolean>} false: another living process holds it
 */
export async function takeLock(file, mark) {
  for (;;) {
    if (writeNew(file, String(process.pid))) return true;
    if (holderOf(file, mark)) return false;
    const takeover = `${file}.takeover`;
    if (!makeNew(takeover)) {
      await pause(50);
      continue;
    }
    if (!holderOf(file, mark)) rmSync(file, { force: true });
    rmdirSync(takeover);
  }
}

/**
 * The living holder of a lock.
 * @param {string} file @param {string} mark
 * @returns {number | undefined}
 */
export function holderOf(file, mark) {
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8'));
  return pid > 0 && commandOf(pid).includes(mark) ? pid : undefined;
}

/** @param {string} file @param {string} text @returns {boolean} false when it is there already */
function writeNew(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} folder @returns {boolean} */
function makeNew(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (existsSync(folder) && Date.now() - statSync(folder).mtimeMs > ABANDONED_TAKEOVER_MS) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}
