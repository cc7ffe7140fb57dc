import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const pages = readdirSync(join(root, 'docs', 'runbooks')).filter((name) => name.endsWith('.md') && name !== 'README.md');
const alerts = [...read('infra/observability/alerts.yml').matchAll(/- alert: (\w+)[\s\S]*?runbook_url: (\S+)/g)].map(([, name, page]) => ({ name: name ?? '', page: page ?? '' }));
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
const opsCommands = new Set(['clock', 'health', 'outbox', 'parked', 'dlq', 'replay', 'republish', 'lag', 'doctor', 'scan']);
const kafkaCommands = new Set([...read('infra/embedded/src/kafka-cli.mjs').matchAll(/'(kafka-[a-z-]+)':/g)].map(([, name]) => name ?? ''));

/** Each `npm run` of a page that names no script, command of ops or of Kafka, or alert that there is. */
const unknownCommands = (text: string): string[] =>
  [...text.matchAll(/npm run (?:--silent )?([\w-]+)(?: -- ([^\n`]*))?/g)].flatMap(([whole, script = '', rest = '']) => {
    const words = rest.split(' ');
    if (scripts[script] === undefined) return [whole];
    if (script === 'ops' && !opsCommands.has(words[0] ?? '')) return [whole];
    if (script === 'kafka' && !words[0]?.startsWith('<') && !kafkaCommands.has(words[0] ?? '')) return [whole];
    if (script === 'alerts') return words.filter((word) => word !== '' && !alerts.some(({ name }) => name === word));
    return [];
  });

describe('the runbooks', () => {
  it('are there for each alert, and name it', () => {
    expect(alerts.filter(({ name, page }) => !existsSync(join(root, page)) || !read(page).includes(`\`${name}\``))).toEqual([]);
  });

  it.each(pages)('%s ends with a command that shows it is well again', (name) => {
    expect(read(`docs/runbooks/${name}`)).toMatch(/\n## Well again\n\n```sh\n(npm run (ops|alerts|kafka) .+\n)+```\n$/);
  });

  it.each(pages)('%s names only commands and pages that exist', (name) => {
    const text = read(`docs/runbooks/${name}`);
    expect(unknownCommands(text)).toEqual([]);
    const linked = [...text.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, page]) => page ?? '');
    expect(linked.filter((page) => !existsSync(join(root, 'docs', 'runbooks', page)))).toEqual([]);
  });

  it('would not let an unknown command pass', () => {
    expect(unknownCommands('npm run nothing\nnpm run ops -- guess --all\nnpm run alerts -- PartDown Gone\nnpm run kafka -- kafka-topics --list')).toEqual(['npm run nothing', 'npm run ops -- guess --all', 'Gone']);
  });
});
