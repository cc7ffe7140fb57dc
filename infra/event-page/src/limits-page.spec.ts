import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = new URL('../../../', import.meta.url).pathname;
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const lines = [...read('docs/limits.md').matchAll(/^\| (.+) \| (\d+) \| `([^`]+)` `(\w+)` \|$/gm)].map(([, what, number, file, name]) => ({ what, number: Number(number), file: file ?? '', name: name ?? '' }));

/** The first number that a name is given in a file. */
const numberOf = (file: string, name: string): number | undefined => {
  const written = new RegExp(`\\b${name}(?:: \\w+)? ?[=:] ([\\d_]+)`).exec(read(file))?.[1];
  return written === undefined ? undefined : Number(written.replaceAll('_', ''));
};

describe('docs/limits.md', () => {
  it('has the numbers that hold', () => {
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(({ file, name, number }) => numberOf(file, name) !== number)).toEqual([]);
  });

  it('has every number that the rules of a service set', () => {
    const set = globSync('services/*/src/**/*.rules.ts', { cwd: ROOT }).flatMap((file) =>
      [...read(file).matchAll(/^export const (\w+)(?:: \w+)? = [\d_]+;$/gm)].map(([, name]) => `${file} ${name}`),
    );
    expect(set.length).toBeGreaterThan(8);
    const listed = new Set(lines.map(({ file, name }) => `${file} ${name}`));
    expect(set.filter((one) => !listed.has(one))).toEqual([]);
  });
});
