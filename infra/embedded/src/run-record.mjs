import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandOf, endLeftBehind } from './process.mjs';

/**
 * `.jobnet/run.json`: what runs now. The journeys read it to kill a part; commands read it to reach the running system.
 * @typedef {object} RunRecord
 * @property {number} launcher its process id
 * @property {string} [url] the gateway's address, there once everything is up
 * @property {Record<string, number>} [ports] by variable
 * @property {string} [databaseUrl] the administrator's
 * @property {string} [kafkaBrokers]
 * @property {string} [kafkaTlsCa] of a Kafka that asks for TLS and passwords: the file by which its brokers are known
 * @property {Record<string, { pid: number, port?: number }>} parts
 */

/** @param {string} state @returns {RunRecord | undefined} */
export function readRun(state) {
  const file = join(state, 'run.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} state @param {RunRecord} record */
export function writeRun(state, record) {
  const file = join(state, 'run.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.next`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.next`, file);
}

/** @param {string} state */
export function removeRun(state) {
  rmSync(join(state, 'run.json'), { force: true });
}

/**
 * Makes room for a start: throws when this system already runs, and ends parts that a killed launcher left behind.
 * Postgres and Kafka are seen to by their own preparation.
 * @param {string} state
 */
export async function clearLastRun(state) {
  const last = readRun(state);
  if (!last) return;
  if (last.launcher !== process.pid && commandOf(last.launcher).includes('start.mjs')) {
    throw new Error(`Jobnet already runs (process ${last.launcher}${last.url ? `, ${last.url}` : ''}). Stop it first, or give this one its own JOBNET_STATE and ports.`);
  }
  await Promise.all(Object.values(last.parts).map(({ pid }) => endLeftBehind(pid, join('dist', 'main.js'))));
  removeRun(state);
}
