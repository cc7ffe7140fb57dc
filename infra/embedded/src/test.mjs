import { enter } from './bootstrap.mjs';

if (await enter(import.meta.url)) {
  const { runTests } = await import('./test-command.mjs');
  await runTests(process.argv.slice(2));
}
