import { fremmedePNumre, harAccepteret, type Kontaktlinje, rettighederAf, sideAf, sorteret, VILKAAR_VERSION } from './kontaktperson.rules.ts';

const linje = (navn: string, wish: Partial<Kontaktlinje> = {}): Kontaktlinje => ({
  kontaktpersonId: navn, navn, email: `${navn}@example.test`, pNumre: [], slags: 'kontakt', egen: false, oprettet: '2026-02-02T08:00:00.000Z', ...wish,
});

describe('the list of kontaktpersoner', () => {
  const linjer = [linje('Åse'), linje('Bo', { telefon: '12345678' }), linje('Zita'), linje('Ærlig'), linje('Mette', { egen: true })];

  it('AG-KP-08 keeps the own entry on top under every sort and direction', () => {
    for (const sort of ['navn', 'email', 'telefon', 'stilling', 'slags', 'oprettet'] as const) {
      for (const retning of ['stigende', 'faldende'] as const) expect(sorteret(linjer, { sort, retning })[0]?.navn).toBe('Mette');
    }
  });

  it('AG-KP-08 sorts in the Danish alphabet, empty values last', () => {
    expect(sorteret(linjer, { sort: 'navn', retning: 'stigende' }).map(({ navn }) => navn)).toEqual(['Mette', 'Bo', 'Zita', 'Ærlig', 'Åse']);
    expect(sorteret(linjer, { sort: 'telefon', retning: 'faldende' }).map(({ navn }) => navn)[1]).toBe('Bo');
  });

  it('AG-KP-07 shows ten a page', () => {
    const mange = Array.from({ length: 12 }, (_, index) => index);
    expect(sideAf(mange, 1)).toHaveLength(10);
    expect(sideAf(mange, 2)).toEqual([10, 11]);
  });
});

describe('linking', () => {
  it('AG-KP-05 needs the tick and the version of today', () => {
    expect(harAccepteret({ vilkaarAccepteret: true, vilkaarVersion: VILKAAR_VERSION })).toBe(true);
    expect(harAccepteret({ vilkaarAccepteret: false, vilkaarVersion: VILKAAR_VERSION })).toBe(false);
    expect(harAccepteret({ vilkaarAccepteret: true, vilkaarVersion: '2019-01-01' })).toBe(false);
    expect(harAccepteret(undefined)).toBe(false);
  });

  it('AG-KP-12 names the P-numre that are not the company\'s', () => {
    expect(fremmedePNumre(['1', '2', '3'], ['1', '3'])).toEqual([1]);
  });

  it('opens neither jobordrer nor CV-søgning in a conflict', () => {
    expect(rettighederAf({ tilknyttet: true, konfliktramt: true })).toEqual({ kontaktpersoner: true, jobannoncer: true, jobordrer: false, cvSoegning: false });
  });
});
