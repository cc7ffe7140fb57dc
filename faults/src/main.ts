import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWish } from './command-line.ts';
import { allRows } from './rows.ts';
import { runSuite } from './suite.ts';
import { reportFolder } from './config.ts';

/** `npm run faults`: what happens goes to stderr, the summary to stdout as the last line; ends with 1 when anything was wrong. */
const say = (line: string) => void process.stderr.write(`${line}\n`);

try {
  const wish = readWish(process.argv.slice(2), Date.now());
  const summary = await runSuite(wish, allRows, say);
  const line = JSON.stringify(summary);
  const folder = reportFolder();
  if (folder !== undefined) writeFileSync(join(folder, `${wish.short ? 'faults' : 'faults-full'}.json`), line);
  process.stdout.write(`${line}\n`);
  process.exit(summary.failed.length === 0 ? 0 : 1);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
