/**
 * What a test run says about one test.
 * @typedef {{ name: string, file: string, status: 'passed' | 'failed' | 'skipped' }} TestResult
 * @typedef {{ id: string, group: string, type: string, owner: string }} Row
 * @typedef {{ row: string, owner: string, tests: string[] }} ShownRow
 */

const ROW_ID = /(?<![A-Z0-9-])[A-Z]{2,}(?:-[A-Z]{2,})*-\d{2}(?![0-9])/g;
const MAX_ROWS_A_TEST = 3;
/** A pure test may show a code, a limit or a status. */
const PURE_TYPES = new Set(['C', 'L', 'S']);

/** What looks like a row id in a test's name, each once, in order. @param {string} name */
export function rowIdsIn(name) {
  return [...new Set(name.match(ROW_ID) ?? [])];
}

/** What kind of test a file holds; a database test that goes in by HTTP is a component test. @param {string} file @returns {'browser' | 'edge' | 'pure'} */
export function kindOf(file) {
  if (file.endsWith('.journey.ts')) return 'browser';
  return /\.(component|kafka)\.spec\.tsx?$/.test(file) ? 'edge' : 'pure';
}

/**
 * Whether a test counts for a row: web rows in the browser only; a service's rows by its edge or the browser, and by a
 * pure test for types C, L and S.
 * @param {Row} row @param {string} file
 */
export function counts(row, file) {
  const kind = kindOf(file);
  if (kind === 'browser') return true;
  if (row.owner === 'web') return false;
  return kind === 'edge' || PURE_TYPES.has(row.type);
}

/**
 * The rows that passed tests show, and what is wrong with the tests' names.
 * @param {readonly Row[]} rows @param {readonly TestResult[]} results
 * @returns {{ shown: ShownRow[], errors: string[] }}
 */
export function collectShown(rows, results) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const groups = new Set(rows.map((row) => row.group));
  /** @type {Map<string, Set<string>>} */
  const tests = new Map();
  const errors = [];
  for (const { name, file, status } of results) {
    const ids = rowIdsIn(name).filter((id) => groups.has(id.slice(0, id.lastIndexOf('-'))));
    if (ids.length > MAX_ROWS_A_TEST) errors.push(`${file}: "${name}" names ${ids.length} rows, at most ${MAX_ROWS_A_TEST}`);
    for (const id of ids) {
      const row = byId.get(id);
      if (!row) errors.push(`${file}: "${name}" names ${id}, which is no row`);
      else if (status === 'passed' && counts(row, file)) tests.set(id, (tests.get(id) ?? new Set()).add(`${file}: ${name}`));
    }
  }
  const shown = rows.flatMap(({ id, owner }) => {
    const found = tests.get(id);
    return found ? [{ row: id, owner, tests: [...found].sort() }] : [];
  });
  return { shown, errors: [...new Set(errors)] };
}
