import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeTable } from './part-environment.mjs';
import { runScript } from './run-script.mjs';

/** Loads the demo world through the endpoints, once for this data. */
const mark = join(process.env.JOBNET_STATE ?? '/state', 'demo-loaded');
if (!existsSync(mark)) {
  await runScript(join('infra', 'ops', 'dist', 'demo.js'), { ...process.env, ...composeTable(process.env).ops });
  writeFileSync(mark, '');
}
