import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { composeTable } from './part-environment.mjs';

/** Loads the demo world through the endpoints, once per data set. */
const mark = join(process.env.JOBNET_STATE ?? '/state', 'demo-loaded');
if (!existsSync(mark)) {
  const demo = join(process.cwd(), 'infra', 'ops', 'dist', 'demo.js');
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', demo], { stdio: 'inherit', env: { ...process.env, ...composeTable().ops } });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, '');
}
