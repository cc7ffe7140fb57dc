import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { endWithoutNetwork } from './network-watch.mjs';
import { ownEnvironment, ownFolder } from './part-environment.mjs';

/** What a container does: a task that ends (`principals`, `setup`, `demo`), or its part, with the variables the part may see. */
const TASKS = { principals: './principals.mjs', setup: './setup.mjs', demo: './demo.mjs' };

const task = TASKS[process.argv[2] ?? ''];
if (task) {
  await import(task);
} else {
  const folder = ownFolder(process.env);
  process.env = ownEnvironment(process.env);
  endWithoutNetwork();
  await import(pathToFileURL(join(process.cwd(), folder, 'dist', 'main.js')).href);
}
