import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { breaksBetween } from './breaks.ts';
import type { Snapshot } from './snapshot.ts';

/** Where the snapshots lie below the repository's root; one folder a topic, `1.json` the oldest. */
export const SCHEMAS = 'libs/contracts/schemas';

/** What must happen to a topic's files: nothing, one more file, or no such change at all. */
export type Verdict = { readonly kind: 'current' } | { readonly kind: 'new'; readonly file: string; readonly text: string } | { readonly kind: 'broken'; readonly message: string };

/** The snapshots of a topic, oldest first. Throws when a number is missing. */
export function readHistory(root: string, topic: string): Snapshot[] {
  const folder = path.join(root, SCHEMAS, topic);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder);
  return files.map((_file, at) => {
    const file = `${at + 1}.json`;
    if (!files.includes(file)) throw new Error(`${SCHEMAS}/${topic} holds ${files.length} files but no ${file}`);
    return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Snapshot;
  });
}

/** Holds a contract as it is now against every snapshot of its topic. */
export function judge(history: readonly Snapshot[], now: Snapshot): Verdict {
  const broken = history.flatMap((older, at) => breaksBetween(older, now).map((words) => `  against ${at + 1}.json: ${words}`));
  if (broken.length > 0) return { kind: 'broken', message: `${now.topic} would break those who read or wrote it before:\n${broken.join('\n')}\n${advice(now)}` };
  const text = textOf(now);
  if (history.length > 0 && textOf(history[history.length - 1] as Snapshot) === text) return { kind: 'current' };
  return { kind: 'new', file: `${SCHEMAS}/${now.topic}/${history.length + 1}.json`, text };
}

function advice({ topic, version }: Snapshot): string {
  return `Within a version only an optional member may be added. Make a new topic ${topic.replace(/-v\d+$/, '')}-v${version + 1} beside it.`;
}

function textOf(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

/** Snapshots that were changed or deleted after they had been committed; undefined when there is no git history to ask. */
export function rewritten(root: string): string[] | undefined {
  const only = ['--no-renames', '--diff-filter=MD', '--name-only', '--relative'];
  try {
    const committed = git(root, ['log', '--format=', ...only, 'HEAD', '--', SCHEMAS]);
    return [...new Set([...committed, ...git(root, ['diff', ...only, 'HEAD', '--', SCHEMAS])])].sort();
  } catch {
    return undefined;
  }
}

function git(root: string, args: readonly string[]): string[] {
  return execFileSync('git', ['-c', 'safe.directory=*', '-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n').filter((line) => line !== '');
}
