import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { defineEndpoint, everyone, internal, only } from '@jobnet/contracts/define';
import { allEndpoints, pages } from './event-page.ts';
import { renderFields } from './render-fields.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const page = readFileSync(`${ROOT}docs/generated/fields.md`, 'utf8');

describe('docs/generated/fields.md', () => {
  it('says for every endpoint who writes and who reads which field, as the contracts have it now', () => {
    expect(page).toBe(pages(ROOT).get('docs/generated/fields.md'));
    const endpoints = allEndpoints();
    expect(endpoints.length).toBeGreaterThan(80);
    const lines = page.split('\n');
    const withoutALine = endpoints.filter(({ name }) => lines.filter((line) => line.startsWith(`| \`${name}\` |`)).length !== 1);
    expect(withoutALine.map(({ name }) => name)).toEqual([]);
  });
});

describe('a line of it', () => {
  const thing = { service: 'citizen', path: '/api/citizen/v1/ting', summary: 'A thing.' } as const;
  const body = z.object({ titel: z.string(), sted: z.object({ by: z.string() }).optional() });
  const answer = z.object({ items: z.array(z.object({ id: z.string() })) });

  it.each([
    [defineEndpoint({ ...thing, name: 'addTing', method: 'POST', access: only('borger', 'support'), body }), '| `addTing` | borger, support | `titel` `sted` `sted.by` | - |'],
    [defineEndpoint({ ...thing, name: 'listTing', method: 'GET', access: everyone(), answer }), '| `listTing` | anyone | - | `items` `items[].id` |'],
    [defineEndpoint({ ...thing, name: 'showTing', method: 'GET', access: internal('gateway'), answer: z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]) }), '| `showTing` | parts of Jobnet: gateway | - | `a` `b` |'],
  ])('names roles and fields, those of things within things too', (endpoint, line) => {
    expect(renderFields([endpoint as never]).split('\n')).toContain(line);
  });
});
