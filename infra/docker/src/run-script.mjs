import { spawn } from 'node:child_process';

/**
 * Runs a built script to its end, its output in the container's log.
 * @param {string} file @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>} rejects when it fails
 */
export function runScript(file, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', file], { stdio: 'inherit', env });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} ended with code ${code}.`))));
  });
}
