import { readFileSync } from 'node:fs';
import * as contracts from '@jobnet/contracts';
import type { Endpoint, Problem } from '@jobnet/contracts/define';
import { z } from 'zod';
import { allEndpoints } from './event-page.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const page = readFileSync(`${ROOT}docs/inputs.md`, 'utf8');
const [, byContract = '', byAnnonce = '', byBookingFejl = '', byKnown = ''] = page.split('\n## ');

/** The words in code marks in a table's first cells. */
const firstCells = (section: string): string[] =>
  [...section.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, word]) => word ?? ''));

interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
}

/** Whether a schema judges an object as a whole anywhere in it. */
const judgesTogether = (schema: z.ZodType | undefined): boolean => {
  if (!schema) return false;
  const { type, checks = [], shape = {}, options = [], ...inner } = schema._zod.def as unknown as Definition;
  if (type === 'object' && checks.some(({ _zod }) => _zod.def.check === 'custom')) return true;
  return [...Object.values(shape), ...options, inner.element, inner.innerType, inner.in, inner.out].some(judgesTogether);
};

const judging = ({ params, query, body }: Endpoint): boolean => [params, query, body].some(judgesTogether);

describe('docs/inputs.md', () => {
  it('has every endpoint whose contract judges fields together, and no other', () => {
    expect(firstCells(byContract).toSorted()).toEqual(allEndpoints().filter(judging).map(({ name }) => name).toSorted());
  });

  it('has every rule of an annonce and of a booking-fejl, and no other', () => {
    const annonce = readFileSync(`${ROOT}services/employer/src/annonce/annonce-tjek.rules.ts`, 'utf8');
    expect(firstCells(byAnnonce)).toEqual([...annonce.matchAll(/^ {2}\{ id: '([\w-]+)'/gm)].map(([, id]) => id));
    const fejl = readFileSync(`${ROOT}services/booking/src/booking-fejl/booking-fejl.rules.ts`, 'utf8');
    expect([...byBookingFejl.matchAll(/^\| (FEJL-\d+) \|/gm)].map(([, row]) => row)).toEqual([...fejl.matchAll(/\{ row: '(FEJL-\d+)'/g)].map(([, row]) => row));
  });

  it('names refusals that there are', () => {
    const problems = Object.values({ ...contracts, ...contracts.commonProblems }).filter((value): value is Problem => (value as { kind?: unknown } | null)?.kind === 'problem');
    const codes = new Set(problems.map(({ code }) => code));
    const named = firstCells(byKnown);
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('a schema that judges fields together', () => {
  const one = z.object({ fra: z.string(), til: z.string() });
  const together = one.refine(({ fra, til }) => fra <= til);

  it.each([
    ['alone', together, true],
    ['within another, a list or a wish', z.object({ perioder: z.array(together).optional() }), true],
    ['but not one that judges each field by itself', z.object({ navn: z.string().refine((navn) => navn !== ''), liste: z.array(one).min(1) }), false],
  ])('is found %s', (_where, schema, found) => {
    expect(judgesTogether(schema)).toBe(found);
  });
});
