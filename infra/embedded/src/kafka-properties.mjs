import { chmodSync, writeFileSync } from 'node:fs';

/**
 * Writes a file of Java's that only its owner can read.
 * @param {string} file @param {Record<string, string>} settings
 */
export function writeProperties(file, settings) {
  writeFileSync(file, `${Object.entries(settings).map(([name, value]) => `${name}=${value}`).join('\n')}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}
