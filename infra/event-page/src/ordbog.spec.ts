import { readFileSync } from 'node:fs';
import * as contracts from '@jobnet/contracts';

const ORDBOG = readFileSync(new URL('../../../docs/ordbog.md', import.meta.url), 'utf8');

/** The cells of one column of the table under a heading. */
function column(heading: string, index: number): string[] {
  const section = ORDBOG.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ')).slice(1);
  return rows.flatMap((row) => (row.split('|')[index] ?? '').split(',').map((cell) => cell.trim()));
}

function declared(kind: 'endpoint' | 'event'): Record<string, unknown>[] {
  return Object.values(contracts as Record<string, unknown>).flatMap((value) =>
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind ? [value as Record<string, unknown>] : [],
  );
}

describe('docs/ordbog.md', () => {
  it('lists the verb of every endpoint', () => {
    const verbs = new Set([...column('Verbs of commands', 1), ...column('Verbs of queries', 1)]);
    const names = declared('endpoint').map((endpoint) => String(endpoint.name));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !verbs.has(name.match(/^[a-z]+/)?.[0] ?? ''))).toEqual([]);
  });

  it('names nothing but questions that are asked with GET, save the two steps of a login that are redirects', () => {
    const questions = new Set(column('Verbs of queries', 1));
    const asked = declared('endpoint').filter(({ method }) => method === 'GET').map(({ name }) => String(name));
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((name) => !questions.has(name.match(/^[a-z]+/)?.[0] ?? '')).toSorted()).toEqual(['completeLogin', 'startLogin']);
  });

  it('lists the participle of every event', () => {
    const participles = new Set(column('Verbs of commands', 3));
    const types = declared('event').map((event) => String(event.type));
    expect(types.filter((type) => ![...participles].some((participle) => type.endsWith(`-${participle}`)))).toEqual([]);
  });

  it('names no event that does not exist', () => {
    const types = new Set(declared('event').map((event) => event.type));
    const named = column('Nouns', 4).flatMap((cell) => cell.split('<->')[1]?.match(/[a-z-]{4,}/g) ?? []).filter((word) => word.includes('-'));
    expect(named.filter((type) => !types.has(type))).toEqual([]);
  });
});
