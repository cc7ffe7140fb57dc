import { asvsPage, asvsTable, readAsvs, testsNamed } from './asvs-table.ts';

/** How many requirements of level 1 and 2 each chapter of ASVS 5.0.0 has that the table covers. */
const chapters: Readonly<Record<string, number>> = { 1: 27, 2: 11, 3: 19, 4: 10, 6: 35, 7: 18, 8: 7, 9: 7, 10: 29, 14: 9, 16: 16 };
const table = asvsTable();
const placeOf = (id: string): number => id.split('.').reduce((place, part) => place * 100 + Number(part), 0);

describe('docs/asvs.csv', () => {
  it('has each requirement of its chapters once, in order, with its level', () => {
    const ids = table.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted((a, b) => placeOf(a) - placeOf(b))).toEqual(ids);
    const counted = Object.fromEntries(Object.keys(chapters).map((chapter) => [chapter, ids.filter((id) => id.startsWith(`${chapter}.`)).length]));
    expect([counted, ids.length]).toEqual([chapters, Object.values(chapters).reduce((sum, count) => sum + count)]);
    expect(table.filter(({ id, level, subject }) => !/^\d+\.\d+\.\d+$/.test(id) || ![1, 2].includes(level) || subject === '')).toEqual([]);
  });

  it('says of each one thing: the tests that show it, why it is not ours, or what is missing', () => {
    const wrong = table.filter(({ applies, tests, reason, open }) => [tests.length > 0, reason !== '', open !== ''].filter(Boolean).length !== 1 || applies !== (reason === ''));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names tests that exist, each by words of one title alone', () => {
    const wrong = table.flatMap(({ id, tests }) => tests.filter((test) => testsNamed(test) !== 1).map(({ file, title }) => `${id}: ${file}: ${title}`));
    expect(wrong).toEqual([]);
  });

  it('is summed up by docs/asvs.md, which lists what is open', () => {
    const applying = table.filter(({ applies }) => applies);
    const shown = applying.filter(({ tests }) => tests.length > 0);
    expect(asvsPage()).toContain(`**${shown.length} of ${applying.length}** that apply are shown by a test (${Math.floor((100 * shown.length) / applying.length)} %)`);
    const listed = [...asvsPage().matchAll(/^\| (\d+\.\d+\.\d+) \|/gm)].map(([, id]) => id);
    expect(listed).toEqual(applying.filter(({ open }) => open !== '').map(({ id }) => id));
  });
});

describe('reading the table', () => {
  const heading = 'requirement,level,subject,applies,shown by,reason,open';
  const read = (line: string) => readAsvs(`${heading}\n${line}\n`);

  it('takes several tests, a reason, and what is missing', () => {
    expect(read('6.2.1,1,long,yes,a.spec.ts: one: two + b.spec.ts: three,,')[0]).toMatchObject({ level: 1, applies: true, tests: [{ file: 'a.spec.ts', title: 'one: two' }, { file: 'b.spec.ts', title: 'three' }] });
    expect(read('4.3.1,2,GraphQL,no,,no GraphQL,')[0]).toMatchObject({ applies: false, tests: [], reason: 'no GraphQL', open: '' });
    expect(read('16.1.1,2,inventory,yes,,,a page')[0]).toMatchObject({ applies: true, tests: [], open: 'a page' });
  });

  it('refuses another heading, a comma in a cell, an answer that is none, and a test without a title', () => {
    expect(() => readAsvs('id,level\n')).toThrow('heading');
    expect(() => read('6.2.1,1,long, very,yes,,,x')).toThrow('8 cells, not 7');
    expect(() => read('6.2.1,1,long,perhaps,,,x')).toThrow('6.2.1: applies');
    expect(() => read('6.2.1,1,long,yes,a.spec.ts,,')).toThrow('no "file: title"');
  });

  it('finds no test in a file that is not there, by a title that is not in it, or by words that stand outside of titles', () => {
    const file = 'infra/rows/src/asvs-table.spec.ts';
    expect(testsNamed({ file, title: 'reading the table' })).toBe(1);
    expect(testsNamed({ file, title: ['is in no', 'title'].join(' ') })).toBe(0);
    expect(testsNamed({ file, title: 'export const' })).toBe(0);
    expect(testsNamed({ file: 'infra/rows/src/gone.spec.ts', title: 'reading the table' })).toBe(0);
  });
});
