import * as lists from './index.ts';
import { codeRow, defineCodeList, type CodeList, type CodeRow } from './code-list.ts';
import { findPostnummer, formatPostnummer, postnumre } from './postnumre.ts';

const { afmeldingsaarsager, akasser, capabilitiesOf, countries, fejlkoder, fravaerstyper, kommuner, kontaktgrupper, moedeformer } = lists;

function isCodeList(value: unknown): value is CodeList<CodeRow> {
  return typeof value === 'object' && value !== null && 'validOn' in value;
}

describe('code lists', () => {
  it('has the number of rows the facts give', () => {
    expect({
      kontaktgrupper: kontaktgrupper.all.length,
      visitationskategorier: lists.visitationskategorier.all.length,
      kommuner: kommuner.all.length,
      regioner: lists.regioner.all.length,
      akasser: akasser.all.length,
      countries: countries.all.length,
      eu: countries.all.filter((row) => row.eu).length,
      eoes: countries.all.filter((row) => row.eoes).length,
      postnumre: postnumre.length,
      erhvervsomraader: lists.erhvervsomraader.all.length,
    }).toEqual({
      kontaktgrupper: 28,
      visitationskategorier: 12,
      kommuner: 98,
      regioner: 5,
      akasser: 24,
      countries: 249,
      eu: 27,
      eoes: 30,
      postnumre: 1159,
      erhvervsomraader: 22,
    });
  });

  it('gives every row of every list a code, a name and a period that is not turned round', () => {
    const rows = Object.values(lists).filter(isCodeList).flatMap((list) => list.all);
    expect(rows.length).toBeGreaterThan(900);
    for (const row of rows) {
      expect(row.code).not.toBe('');
      expect(row.name).not.toBe('');
      expect(row.validFrom === null || row.validTo === null || row.validFrom <= row.validTo).toBe(true);
    }
  });

  it('knows a row that has ended, and no longer offers it', () => {
    const list = defineCodeList([{ ...codeRow('a', 'Ældre', 'F'), validTo: '2024-12-31' }, { ...codeRow('b', 'Ny', 'F'), validFrom: '2025-01-01' }]);
    expect(list.nameOf('a')).toBe('Ældre');
    expect(list.nameOf('ukendt')).toBe('ukendt');
    expect(list.isValid('a', '2024-12-31')).toBe(true);
    expect(list.isValid('a', '2025-01-01')).toBe(false);
    expect(list.validOn('2025-01-01').map((row) => row.code)).toEqual(['b']);
    expect(() => defineCodeList([codeRow('a', 'A', 'F'), codeRow('a', 'B', 'F')])).toThrow('twice');
  });
});

describe('kontaktgrupper', () => {
  it('has 1 to 8 and 10 to 29, never 9', () => {
    const numbers = kontaktgrupper.all.map((row) => Number(row.code));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, ...Array.from({ length: 20 }, (_, index) => index + 10)]);
  });

  it('has at least one group in use that cannot register ferie', () => {
    expect(kontaktgrupper.validOn('2026-02-01').filter((row) => !row.kanMeldeFerie).map((row) => row.code)).toEqual(['10', '11']);
  });

  it('lets only fleksjob groups be fixed in their Ansættelsesbetingelser', () => {
    const fixed = kontaktgrupper.validOn('2026-02-01').filter((row) => !row.kanRetteAnsaettelsesbetingelser);
    expect(fixed.map((row) => [row.code, row.automatchType])).toEqual([['7', 'fleksjob'], ['10', 'fleksjob']]);
  });

  it('counts 1, 12 and 28 to the young, each in its own way', () => {
    const young = kontaktgrupper.all.filter((row) => row.ungeMaalgruppe !== 'ingen').map((row) => [row.code, row.ungeMaalgruppe]);
    expect(young).toEqual([['1', 'under-25-med-uddannelsespaalaeg'], ['12', 'alle'], ['28', 'alle']]);
  });

  it('gives a person without a group no capability', () => {
    expect(capabilitiesOf(null)).toMatchObject({ kanSelvbooke: false, kanMeldeFerie: false, kanMeldeSyg: false, kravJobmatch: false });
    expect(capabilitiesOf('9')).toEqual(capabilitiesOf(undefined));
  });

  it('names only visitationskategorier that exist', () => {
    for (const row of kontaktgrupper.all) for (const code of row.visitationskategorier) expect(lists.visitationskategorier.find(code)).toBeDefined();
  });
});

describe('fravær', () => {
  it('shows the citizen ferie and sygdom only', () => {
    expect(fravaerstyper.all.filter((row) => row.visesForBorger).map((row) => row.name)).toEqual(['Ferie', 'Sygdom']);
  });

  it('follows the matrix of group and visitationskategori', () => {
    const allowed = (type: string, kontaktgruppe: string | null, visitationskategori: string | null = null): boolean =>
      lists.isFravaerAllowed(type, { kontaktgruppe, visitationskategori });
    expect(allowed('2', '2', '4')).toBe(true);
    expect(allowed('2', '2', '5')).toBe(false);
    expect(allowed('2', '12', '6')).toBe(true);
    expect(allowed('2', '12')).toBe(false);
    expect(allowed('2', '1')).toBe(true);
    expect(allowed('10', '10')).toBe(false);
    expect(allowed('11', '6')).toBe(false);
    expect(allowed('10', null)).toBe(false);
    expect(allowed('5', '1')).toBe(false);
  });
});

describe('codes with fixed texts', () => {
  it('offers the citizen seven reasons, each with its Jobnet text', () => {
    expect(afmeldingsaarsager.all.filter((row) => row.offeredToBorger).map((row) => `${row.code} ${row.jobnetTekst}`)).toEqual([
      '1 Jeg har fået arbejde på fuld tid i mindst 14 dage',
      '4 Jeg er begyndt på uddannelse på SU',
      '7 Jeg er gået på barsel',
      '9 Jeg er gået på pension',
      '10 Andet',
      '11 Jeg er gået på efterløn',
      '16 Fejloprettet',
    ]);
  });

  it('knows fejlkode 2, 3 and 4 and no 1', () => {
    expect(fejlkoder.all.map((row) => `${row.code} – ${row.name}`)).toEqual(['2 – Ingen mødetider', '3 – Ingen mødetilbud', '4 – Andet problem oplevet på Jobnet']);
    expect(fejlkoder.find('2')?.straksbooking).toBe(false);
    expect(fejlkoder.find('3')?.kanHaveMoedetilbud).toBe(false);
  });

  it('has both label sets over one list of mødeformer', () => {
    const main = moedeformer.all.filter((row) => ['1', '2', '4'].includes(row.code)).sort((a, b) => a.order - b.order);
    expect(main.map((row) => row.straksbookingLabel)).toEqual(['Personligt fremmøde', 'Telefonisk', 'Digitalt Møde']);
    expect(main.map((row) => row.selvbookingLabel)).toEqual(['Personligt møde', 'Telefonmøde', 'Digitalt møde']);
  });

  it('reads CVR status in any case and takes an unknown one as not active', () => {
    expect(['Aktiv', 'NORMAL', 'Ophørt', 'noget nyt', ''].map(lists.isVirksomhedAktiv)).toEqual([true, true, false, false, false]);
  });
});

describe('geography', () => {
  it('places every kommune in a region and in Denmark', () => {
    for (const row of kommuner.all) {
      expect(lists.regioner.find(row.region)).toBeDefined();
      expect(row.code).toMatch(/^0\d{3}$/);
      expect(row.lat).toBeGreaterThan(54.5);
      expect(row.lat).toBeLessThan(57.8);
      expect(row.lon).toBeGreaterThan(8);
      expect(row.lon).toBeLessThan(15.2);
    }
    const perRegion = lists.regioner.all.map((region) => kommuner.all.filter((row) => row.region === region.code).length);
    expect(perRegion).toEqual([29, 17, 22, 19, 11]);
  });

  it('writes kommuner as they write themselves', () => {
    expect(['0101', '0751', '0400'].map(lists.kommuneFullName)).toEqual(['Københavns Kommune', 'Aarhus Kommune', 'Bornholms Regionskommune']);
    expect([lists.kommuneCode(101), lists.kommuneCode('0561')]).toEqual(['0101', '0561']);
  });

  it('gives every postnummer a kommune, and all 98 kommuner one', () => {
    expect(new Set(postnumre.map((row) => row.kommune)).size).toBe(98);
    for (const row of postnumre) {
      const kommune = kommuner.find(row.kommune);
      expect(kommune && lists.distanceKm(row, kommune)).toBeLessThan(60);
    }
    expect(findPostnummer('8000')).toMatchObject({ bynavn: 'Aarhus C', kommune: '0751' });
    expect([formatPostnummer('8000'), formatPostnummer('0001')]).toEqual(['8000 Aarhus C', '0001']);
  });

  it('counts neither Grønland nor Færøerne to EU or EØS, Switzerland to EURES only', () => {
    const flags = (code: string): unknown => {
      const row = countries.find(code);
      return row && [row.name, row.eu, row.eoes, row.eures];
    };
    expect(['GL', 'FO', 'CH', 'NO', 'GB', 'DK'].map(flags)).toEqual([
      ['Grønland', false, false, false],
      ['Færøerne', false, false, false],
      ['Schweiz', false, false, true],
      ['Norge', false, true, true],
      ['Storbritannien', false, false, false],
      ['Danmark', true, true, true],
    ]);
  });

  it('gives every a-kasse with a CVR number a right one', () => {
    const withCvr = akasser.all.flatMap((row) => row.cvr ?? []);
    expect(withCvr).toHaveLength(18);
    expect(withCvr.every(lists.isCvr)).toBe(true);
    expect(akasser.all.filter((row) => row.tvaerfaglig)).toHaveLength(6);
  });

  it('measures distance as the crow flies', () => {
    const koebenhavn = { lat: 55.6761, lon: 12.5683 };
    expect(lists.distanceKm(koebenhavn, { lat: 56.1629, lon: 10.2039 })).toBeCloseTo(156.6, 0);
    expect(lists.distanceKm(koebenhavn, koebenhavn)).toBe(0);
  });
});
