/** @typedef {import('./collect-results.mjs').Row} Row @typedef {import('./collect-results.mjs').ShownRow} ShownRow */

/** @param {number} part @param {number} whole */
const ofAll = (part, whole) => `${part}/${whole}`;

/** The JSON page: one row a line, so that changes read well. @param {readonly ShownRow[]} shown */
export function renderJson(shown) {
  return shown.length === 0 ? '[]\n' : `[\n${shown.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
}

/** The page for readers. "Must not exist" rows (type X) are counted apart. @param {readonly Row[]} rows @param {readonly ShownRow[]} shown */
export function renderMarkdown(rows, shown) {
  const byId = new Map(shown.map((row) => [row.row, row]));
  const isShown = (/** @type {Row} */ row) => byId.has(row.id);
  const line = (/** @type {string} */ name, /** @type {readonly Row[]} */ group) => {
    const real = group.filter((row) => row.type !== 'X');
    const absent = group.filter((row) => row.type === 'X');
    return `| ${name} | ${ofAll(real.filter(isShown).length, real.length)} | ${ofAll(absent.filter(isShown).length, absent.length)} |`;
  };
  const by = (/** @type {'group' | 'owner'} */ key) => [...Map.groupBy(rows, (row) => row[key])].map(([name, group]) => line(name, group));
  const shownRows = rows.flatMap((row) => {
    const entry = byId.get(row.id);
    return entry ? [`| ${row.id} | ${row.type} | ${row.owner} | ${entry.tests.map((test) => test.replaceAll('|', '\\|')).join('<br>')} |`] : [];
  });
  const head = '| | shown | must not exist, shown |\n|---|---|---|';
  return `# Rows shown by passed tests

Written by \`npm run rows\` from the last test run; do not edit. A row is shown when a passed test asserts its statement:
rows of web in the browser, rows of a service by its HTTP or topic edge or in the browser, codes, limits and statuses also in pure tests.

## In all

${head}
${line('all', rows)}

## By owner

${head}
${by('owner').join('\n')}

## By group

${head}
${by('group').join('\n')}

## Which test shows which row

| row | type | owner | tests |
|---|---|---|---|
${shownRows.join('\n')}
`;
}
