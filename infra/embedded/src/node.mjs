import { spawnSync } from 'node:child_process';
import { enter } from './bootstrap.mjs';

/** `node node.mjs <arguments>`: the rest of the line under the pinned Node, whichever Node began it. */
if (await enter(import.meta.url)) {
  const { status, signal } = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit', env: { ...process.env, JOBNET_ENTERED: undefined } });
  process.exit(status ?? (signal ? 130 : 1));
}
