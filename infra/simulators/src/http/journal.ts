import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A file of JSON lines that lets a simulator remember over a restart; without a file name it remembers nothing.
 * Each entry is written before the caller is answered. A line cut off by a crash is left out when read.
 */
export class Journal<Entry> {
  constructor(private readonly file: string | undefined) {
    if (file) mkdirSync(dirname(file), { recursive: true });
  }

  /** Every entry in the order written. */
  read(): Entry[] {
    if (!this.file || !existsSync(this.file)) return [];
    return readFileSync(this.file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap(parsed<Entry>);
  }

  append(entry: Entry): void {
    if (this.file) appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  /** Puts these entries in place of all that was written, in one step. */
  replace(entries: readonly Entry[]): void {
    if (!this.file) return;
    const next = `${this.file}.new`;
    writeFileSync(next, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    renameSync(next, this.file);
  }
}

function parsed<Entry>(line: string): Entry[] {
  try {
    return [JSON.parse(line) as Entry];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
