import { spawnSync } from 'node:child_process';
import { enter } from './bootstrap.mjs';

/** `node run-alone.mjs <package folder or compiled program> ...`: builds what changed and runs a program that starts servers of its own (faults, bench). */
if (await enter(import.meta.url)) {
  const { join } = await import('node:path');
  const { build } = await import('./build.mjs');
  const { repoRoot, stateFolder } = await import('./state-folder.mjs');
  const [program = '', ...args] = process.argv.slice(2);
  if (!process.env.JOBNET_SKIP_BUILD) await build(join(stateFolder(), 'logs'));
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', join(repoRoot, program.endsWith('.js') ? program : join(program, 'dist', 'main.js')), ...args], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
