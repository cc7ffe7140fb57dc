import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as contracts from '@jobnet/contracts';
import type { EventContract } from '@jobnet/contracts/define';
import { judge, readHistory, rewritten } from './history.ts';
import { snapshotOf } from './snapshot.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** Every event the contracts export. */
export function allEvents(): EventContract[] {
  return Object.values(contracts).filter((value): value is EventContract & typeof value => typeof value === 'object' && 'kind' in value && value.kind === 'event');
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), text);
  process.stdout.write(`wrote ${file}\n`);
}

/** `npm run schemas` writes one more file for each contract that grew and refuses one that broke; with `--check` it writes nothing and fails for both. */
function main(): void {
  const check = process.argv.includes('--check');
  for (const event of allEvents()) {
    const verdict = judge(readHistory(ROOT, event.type), snapshotOf(event));
    if (verdict.kind === 'broken') fail(verdict.message);
    if (verdict.kind === 'new' && check) fail(`${verdict.file} is missing: run npm run schemas and commit it.`);
    if (verdict.kind === 'new' && !check) write(verdict.file, verdict.text);
  }
  const changed = rewritten(ROOT);
  if (!changed) process.stdout.write('No git history here: whether older schemas were rewritten was not checked.\n');
  for (const file of changed ?? []) fail(`${file} was changed or deleted after it was committed; a snapshot never changes: put it back.`);
}

if (import.meta.main) main();
