import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const heading = 'requirement,level,subject,applies,shown by,reason,open';

/** A test, by its file and a part of its title that stands in no other title of the file. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

/** One requirement of ASVS in `docs/asvs.csv`: shown by tests, not ours for a reason, or open for what is missing. */
export interface AsvsRow {
  readonly id: string;
  readonly level: number;
  readonly subject: string;
  readonly applies: boolean;
  readonly tests: readonly NamedTest[];
  readonly reason: string;
  readonly open: string;
}

/** Reads the table. Throws for another heading, a line that has not seven cells, an answer that is neither yes nor no, and a test without file or title. */
export const readAsvs = (csv: string): AsvsRow[] => {
  const [first = '', ...lines] = csv.trimEnd().split('\n');
  if (first !== heading) throw new Error(`The heading of asvs.csv must be ${heading}`);
  return lines.map((line) => {
    const cells = line.split(',');
    const [id = '', level = '', subject = '', applies = '', tests = '', reason = '', open = ''] = cells;
    if (cells.length !== 7) throw new Error(`${id} has ${cells.length} cells, not 7; no cell holds a comma`);
    if (applies !== 'yes' && applies !== 'no') throw new Error(`${id}: applies is yes or no`);
    return { id, level: Number(level), subject, applies: applies === 'yes', tests: tests === '' ? [] : tests.split(' + ').map((test) => testOf(test, id)), reason, open };
  });
};

const testOf = (text: string, id: string): NamedTest => {
  const [, file, title] = /^(\S+\.tsx?): (.+)$/.exec(text) ?? [];
  if (!file || !title) throw new Error(`${id}: "${text}" is no "file: title"`);
  return { file, title };
};

/** The table of the repository, and the page that explains it. */
export const asvsTable = (): AsvsRow[] => readAsvs(readFileSync(new URL('docs/asvs.csv', root), 'utf8'));
export const asvsPage = (): string => readFileSync(new URL('docs/asvs.md', root), 'utf8');

const beginsTest = /(?:\b(?:it|test|describe)|\))\(\s*['"`]/;

/** How many tests or groups of tests of a file bear this part of a title; 0 when there is no such file. */
export const testsNamed = ({ file, title }: NamedTest): number => {
  const path = new URL(file, root);
  if (!existsSync(path)) return 0;
  return readFileSync(path, 'utf8').split('\n').filter((line) => beginsTest.test(line) && line.includes(title)).length;
};
