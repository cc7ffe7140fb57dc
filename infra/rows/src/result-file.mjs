import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./collect-results.mjs').TestResult} TestResult */

/** Where the runners leave what they saw. @param {string} root */
export function resultFolder(root) {
  return path.join(process.env.JOBNET_STATE ?? path.join(root, '.jobnet'), 'test-results');
}

/**
 * Keeps results by file: a run of some files replaces what those files said before and leaves the rest; files that are gone are dropped. A run of
 * tests chosen by name (`partial`) replaces what those tests said.
 * @param {string} root @param {'jest' | 'playwright'} runner @param {readonly TestResult[]} results @param {readonly string[]} ranFiles @param {{ partial?: boolean }} [options]
 */
export function writeResults(root, runner, results, ranFiles, { partial = false } = {}) {
  const folder = resultFolder(root);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${runner}.json`);
  const told = partial ? results.filter(({ status }) => status !== 'skipped') : results;
  const nameOf = (/** @type {TestResult} */ result) => (partial ? `${result.file}: ${result.name}` : result.file);
  const ran = new Set(partial ? told.map(nameOf) : ranFiles);
  const kept = readJson(file).filter((result) => !ran.has(nameOf(result)) && existsSync(path.join(root, result.file)));
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, `${JSON.stringify([...kept, ...told], null, 1)}\n`);
  renameSync(temporary, file);
}

/** Every result on disk. @param {string} folder @returns {TestResult[]} */
export function readResults(folder) {
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.filter((name) => name.endsWith('.json')).flatMap((name) => readJson(path.join(folder, name)));
}

/** @param {string} file @returns {TestResult[]} */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}
