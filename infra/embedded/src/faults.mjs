import { spawnSync } from 'node:child_process';
import { enter } from './bootstrap.mjs';

/** `npm run faults`: builds what changed and runs the fault suite, which starts a Postgres and a Kafka of its own. */
if (await enter(import.meta.url)) {
  const { join } = await import('node:path');
  const { build } = await import('./build.mjs');
  const { repoRoot, stateFolder } = await import('./state-folder.mjs');
  if (!process.env.JOBNET_SKIP_BUILD) await build(join(stateFolder(), 'logs'));
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', join(repoRoot, 'faults', 'dist', 'main.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
