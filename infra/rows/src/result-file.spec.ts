import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readResults, resultFolder, writeResults } from './result-file.mjs';

const passed = (name: string) => ({ name, file: 'a.spec.ts', status: 'passed' as const });
const skipped = (name: string) => ({ name, file: 'a.spec.ts', status: 'skipped' as const });

describe('what runs leave for the rows', () => {
  it('is replaced file by file, and by a run of tests chosen by name only for those tests', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'rows-'));
    writeFileSync(path.join(root, 'a.spec.ts'), '');
    const names = () => readResults(resultFolder(root)).map(({ name }) => name).toSorted();
    writeResults(root, 'jest', [passed('TIL-01 one'), passed('TIL-02 two'), skipped('fuzz')], ['a.spec.ts']);
    writeResults(root, 'jest', [skipped('TIL-01 one'), skipped('TIL-02 two'), passed('fuzz')], ['a.spec.ts'], { partial: true });
    expect(readResults(resultFolder(root)).filter(({ status }) => status === 'passed').map(({ name }) => name).toSorted()).toEqual(['TIL-01 one', 'TIL-02 two', 'fuzz']);
    writeResults(root, 'jest', [passed('TIL-03 three')], ['a.spec.ts']);
    expect(names()).toEqual(['TIL-03 three']);
  });
});
