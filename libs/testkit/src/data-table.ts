import { readFileSync } from 'node:fs';

/** The classes of `docs/data.md`, the most sensitive first. */
export const dataClasses = ['hemmelig', 'cpr', 'identitet', 'person', 'virksomhed', 'offentlig', 'drift'] as const;
export type DataClass = (typeof dataClasses)[number];

/** One line of `docs/data.csv`: columns of a table that are of one class. `service` is `*` for what every service has. */
export interface DataRow {
  readonly service: string;
  readonly table: string;
  readonly dataClass: DataClass;
  readonly columns: readonly string[];
}

const heading = 'service,table,class,columns';

/** Reads the table. Throws for a heading, a line or a class that is none. */
export const readDataTable = (csv: string): DataRow[] => {
  const [first = '', ...lines] = csv.trimEnd().split('\n');
  if (first !== heading) throw new Error(`The heading of data.csv must be ${heading}`);
  return lines.map((line) => {
    const [service = '', table = '', name = '', columns = '', ...more] = line.split(',');
    const dataClass = dataClasses.find((known) => known === name);
    if (!dataClass || columns === '' || more.length > 0) throw new Error(`Not a line of data.csv: ${line}`);
    return { service, table, dataClass, columns: columns.split(' ') };
  });
};

/** `docs/data.csv`. */
export const dataTable = (): DataRow[] => readDataTable(readFileSync(new URL('../../../docs/data.csv', import.meta.url), 'utf8'));
