import * as contracts from '@jobnet/contracts';
import { type AdgangCell, adgangColumns, adgangTable, isAdmitted, readAdgang, refusalOf } from './adgang-table.ts';

const isEndpoint = (one: unknown): one is contracts.Endpoint => (one as { kind?: unknown }).kind === 'endpoint';
const endpoints = (Object.values(contracts) as unknown[]).filter(isEndpoint);
const table = adgangTable();
const nameOf = ({ service, name }: contracts.Endpoint) => `${service}.${name}`;
const cellsOf = (endpoint: contracts.Endpoint) => table.find((row) => `${row.service}.${row.endpoint}` === nameOf(endpoint))?.cells;

describe('docs/adgang.csv', () => {
  it('has one row for each endpoint of the contracts, and no other', () => {
    expect(endpoints.length).toBeGreaterThan(80);
    expect(table.map(({ service, endpoint }) => `${service}.${endpoint}`).toSorted()).toEqual(endpoints.map(nameOf).toSorted());
  });

  it.each(endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const))('keeps to the access that %s declares', (_name, endpoint) => {
    const cells = cellsOf(endpoint);
    const wrong = adgangColumns.filter((column) => {
      const cell = cells?.[column];
      return !cell || !(isAdmitted(endpoint, column) ? fits(endpoint, cell) : cell.own === refusalOf(endpoint, column) && cell.other === undefined);
    });
    expect(wrong).toEqual([]);
    expect(adgangColumns.filter((column) => cells?.[column].own === endpoint.status)).not.toEqual([]);
  });
});

/** Those let in do what the endpoint is for, or are a kind of authority that the use-case refuses. */
const fits = (endpoint: contracts.Endpoint, { own }: AdgangCell): boolean => own === endpoint.status || (own === 403 && endpoint.access.kind === 'roles');

describe('reading the table', () => {
  const heading = ['service', 'endpoint', ...adgangColumns].join(',');
  const line = (cell: string) => ['citizen', 'showX', cell, ...adgangColumns.slice(1).map(() => '403')].join(',');

  it('takes a status, own and other, and what cannot be named', () => {
    const cellIn = (cell: string) => readAdgang(`${heading}\n${line(cell)}\n`)[0]?.cells.anonym;
    expect(cellIn('200')).toEqual({ own: 200 });
    expect(cellIn('200/404')).toEqual({ own: 200, other: 404 });
    expect(cellIn('201/-')).toEqual({ own: 201, other: '-' });
  });

  it('refuses an empty cell, a word, a missing cell and another heading', () => {
    for (const cell of ['', 'ja', '200/', '20/404']) expect(() => readAdgang(`${heading}\n${line(cell)}`)).toThrow('showX, anonym');
    expect(() => readAdgang(`${heading}\n${line('200').replace(',403', '')}`)).toThrow('13 cells, not 14');
    expect(() => readAdgang(`endpoint\n${line('200')}`)).toThrow('heading');
  });
});
