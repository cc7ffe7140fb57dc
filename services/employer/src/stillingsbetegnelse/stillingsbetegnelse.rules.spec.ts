import { erAendret, erUdgaaet, foldet, forslagTil, seedRows } from './stillingsbetegnelse.rules.ts';

const rows = seedRows();
const names = (q: string, idag = '2026-02-02') => forslagTil(q, rows, idag).map(({ label, alias }) => alias ?? label);

describe('the typeahead over the taxonomy', () => {
  it.each([
    ['tømr', 'Tømrer'],
    ['TOEMR', 'Tømrer'],
    ['laege', 'Læge'],
    ['paedagog', 'Pædagog'],
  ])('finds by %s the stillingsbetegnelse %s', (q, label) => {
    expect(names(q)).toContain(label);
  });

  it('finds an alias and says whose it is', () => {
    expect(forslagTil('javaudvikler', rows, '2026-02-02')[0]).toMatchObject({ label: 'Softwareudvikler, backend', alias: 'Javaudvikler' });
  });

  it('gives at most ten, those that start with the text first', () => {
    expect(names('a').length).toBe(10);
    expect(names('kok')[0]).toBe('Kok');
  });

  it('never offers an udgået stillingsbetegnelse', () => {
    expect(names('telefonist')).toEqual([]);
    expect(names('telefonist', '2024-12-31')).toEqual(['Telefonist']);
  });
});

describe('the seed', () => {
  it('has the stillingsbetegnelser of the reference data, each within an area', () => {
    expect(rows.length).toBeGreaterThan(120);
    expect(rows.every(({ omraadenavn, gruppenavn }) => omraadenavn && gruppenavn)).toBe(true);
    expect(rows.find(({ label }) => label === 'Telefonist')).toMatchObject({ udgaaetFra: '2025-01-01' });
  });

  it('leaves a retirement by drift alone', () => {
    const kok = rows.find(({ label }) => label === 'Kok');
    if (!kok) throw new Error('no Kok');
    expect(erAendret({ ...kok, udgaaetFra: '2026-03-01' }, kok)).toBe(false);
    expect(erAendret({ ...kok, label: 'Køkkenchef' }, kok)).toBe(true);
    expect(erUdgaaet('2026-03-01', '2026-02-28')).toBe(false);
    expect(erUdgaaet('2026-03-01', '2026-03-01')).toBe(true);
  });

  it('folds case, Danish letters and accents', () => {
    expect(foldet('  Café-ÆØÅ ')).toBe('cafe aeoeaa');
  });
});
