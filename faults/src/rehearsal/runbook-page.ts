import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '@jobnet/embedded';

/** The commands of a runbook page as they are written. */
export interface RunbookPage {
  readonly name: string;
  readonly look: readonly string[];
  /** Those in the text under Act, whole. */
  readonly act: readonly string[];
  readonly well: readonly string[];
}

const linesOf = (section: string): string[] => [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => (block ?? '').trim().split('\n')).filter((line) => line !== '');
const inlineOf = (section: string): string[] => [...section.replace(/\s+/g, ' ').matchAll(/`(npm run [^`]+)`/g)].map(([, line]) => line ?? '');

/** Reads a page of docs/runbooks. */
export const readPage = (name: string): RunbookPage => {
  const text = readFileSync(join(repoRoot, 'docs', 'runbooks', `${name}.md`), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  return { name, look: linesOf(section('Look')), act: inlineOf(section('Act')), well: linesOf(section('Well again')) };
};

/** The page of an alert, by its rule. */
export const pageOf = (rules: string, alert: string): string => {
  const [, page] = new RegExp(`- alert: ${alert}\\n[\\s\\S]*?runbook_url: docs/runbooks/([\\w-]+)\\.md`).exec(rules) ?? [];
  if (page === undefined) throw new Error(`No rule ${alert} with a runbook`);
  return page;
};
