import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collectShown } from './collect-results.mjs';
import { renderJson, renderMarkdown } from './render-rows.mjs';
import { readResults, resultFolder } from './result-file.mjs';

/**
 * `npm run rows` writes docs/generated/rows.md and rows.json from the last test run; with `--check` it only says whether
 * they are as that run would write them. `--root` and `--results` are for tests.
 */
function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' }, results: { type: 'string' } } });
  const root = values.root ?? new URL('../../../', import.meta.url).pathname;
  const rows = JSON.parse(readFileSync(path.join(root, 'docs/rows.json'), 'utf8'));
  const results = readResults(values.results ?? resultFolder(root));
  if (results.length === 0) return fail(['No test results: run npm test first.']);
  const { shown, errors } = collectShown(rows, results);
  if (errors.length > 0) return fail(errors);
  const pages = { 'rows.json': renderJson(shown), 'rows.md': renderMarkdown(rows, shown) };
  const folder = path.join(root, 'docs/generated');
  if (values.check) return check(folder, pages);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(folder, name), text);
  const absent = new Set(rows.filter((row) => row.type === 'X').map((row) => row.id));
  const absentShown = shown.filter((row) => absent.has(row.row)).length;
  process.stdout.write(`${shown.length - absentShown} of ${rows.length - absent.size} rows shown, ${absentShown} of ${absent.size} "must not exist" rows\n`);
}

/** @param {string} folder @param {Record<string, string>} pages */
function check(folder, pages) {
  const stale = Object.entries(pages).filter(([name, text]) => {
    try {
      return readFileSync(path.join(folder, name), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  if (stale.length > 0) fail(stale.map(([name]) => `docs/generated/${name} is not what the last test run shows: run npm run rows and commit it.`));
}

/** @param {readonly string[]} lines */
function fail(lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

main();
