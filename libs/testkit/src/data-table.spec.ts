import { readFileSync } from 'node:fs';
import { dataClasses, dataTable, readDataTable } from './data-table.ts';

const page = readFileSync(new URL('../../../docs/data.md', import.meta.url), 'utf8');

/** Columns that hold what is sealed or hashed and do not say so by their name. */
const sealedUnnamed = ['employer.kontaktperson.oplysninger', 'employer.annonce.indsender', '*.kit.idempotency_key.answer'];
/** Binds one login attempt to one answer, and opens nothing. */
const openedByNobody = ['identity.login_attempt.nonce'];

describe('docs/data.csv', () => {
  it('has classes that docs/data.md tells of, each with what it demands', () => {
    const [, table = ''] = page.split('## The classes');
    const told = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|(.*)\|$/gm)];
    expect(told.map(([, name]) => name)).toEqual([...dataClasses]);
    for (const [, , cells = ''] of told) expect(cells.split(' | ').filter((cell) => cell.trim() !== '')).toHaveLength(4);
  });

  it('keeps what is secret, a number or a name in columns that are sealed, hashed or an index alone', () => {
    const guarded = dataTable()
      .filter(({ dataClass }) => ['hemmelig', 'cpr', 'identitet'].includes(dataClass))
      .flatMap(({ service, table, columns }) => columns.map((column) => `${service}.${table}.${column}`));
    expect(guarded.length).toBeGreaterThan(20);
    const open = guarded.filter((name) => !/(^|[._])(sealed|hash|index|indeks)($|_)/.test(name) && !sealedUnnamed.includes(name) && !openedByNobody.includes(name));
    expect(open).toEqual([]);
  });

  it('gives no other class to a column that is sealed or hashed', () => {
    const others = dataTable().filter(({ dataClass }) => !['hemmelig', 'cpr', 'identitet'].includes(dataClass));
    expect(others.flatMap(({ table, columns }) => columns.filter((column) => /sealed(?!_at)|_index$|_indeks$|^(secret|state|browser|adgangskode|noegle)_hash$/.test(column)).map((column) => `${table}.${column}`))).toEqual([]);
  });

  it('is read line by line, and refuses what is none', () => {
    const heading = 'service,table,class,columns\n';
    expect(readDataTable(`${heading}booking,moede,person,id version\n`)).toEqual([{ service: 'booking', table: 'moede', dataClass: 'person', columns: ['id', 'version'] }]);
    for (const line of ['booking,moede,hemmeligt,id', 'booking,moede,person,', 'booking,moede,person,id,version']) expect(() => readDataTable(`${heading}${line}\n`)).toThrow('Not a line');
    expect(() => readDataTable('table,class\n')).toThrow('heading');
  });
});
