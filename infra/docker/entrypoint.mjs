import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownPart } from './part-environment.mjs';

/** Starts the container's part with its variables; `setup` prepares databases, topics and secrets and ends. */
if (process.argv[2] === 'setup') {
  await import('./setup.mjs');
} else if (process.argv[2] === 'demo') {
  await import('./demo.mjs');
} else {
  const part = ownPart();
  Object.assign(process.env, part.env);
  const main = join(process.cwd(), part.folder, 'dist', 'main.js');
  if (!existsSync(main)) throw new Error(`${part.folder} is not built`);
  await import(pathToFileURL(main).href);
}
