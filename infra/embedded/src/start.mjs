import { enter } from './bootstrap.mjs';

if (await enter(import.meta.url)) {
  const { runStart } = await import('./start-command.mjs');
  await runStart(process.argv.slice(2));
}
