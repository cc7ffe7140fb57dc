import { demoBorgere, demoFagsystemer, demoKalendere, demoLeverandoerer, demoMedarbejdere, demoVirksomheder } from './index.ts';

const cprWeights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const cvrWeights = [2, 7, 6, 5, 4, 3, 2, 1];
const remainder = (digits: string, weights: readonly number[]): number =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11;

describe('The demo world', () => {
  it('has thirteen citizens whose CPR numbers can belong to nobody', () => {
    expect(demoBorgere).toHaveLength(13);
    for (const { cpr } of demoBorgere) {
      expect(cpr).toMatch(/^\d{10}$/);
      expect(cpr.slice(0, 4)).not.toBe('0101');
      expect(remainder(cpr, cprWeights)).not.toBe(0);
    }
  });

  it('has companies and vendors whose CVR numbers pass modulus 11 in the unused 991 range', () => {
    for (const { cvr } of [...demoVirksomheder, ...demoLeverandoerer]) {
      expect(cvr).toMatch(/^991\d{5}$/);
      expect(remainder(cvr, cvrWeights)).toBe(0);
    }
  });

  it('folds æ, ø and å in e-mail addresses', () => {
    expect(demoBorgere.find((borger) => borger.navn === 'Karl Øst')?.email).toBe('karl.oest@example.test');
    expect(demoMedarbejdere.find(({ navn }) => navn === 'Ahmed Kjær')?.email).toBe('ahmed.kjaer@example.test');
  });

  it('gives every person an id of their own', () => {
    const ids = [
      ...demoBorgere.map(({ mitidUuid }) => mitidUuid),
      ...demoMedarbejdere.map(({ uuid }) => uuid),
      ...[...demoVirksomheder, ...demoLeverandoerer].flatMap(({ brugere }) => brugere.map((bruger) => bruger.persistentProfessionalId)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a citizen with something of each kind in the calendar, and indsatser over several weeks', () => {
    const karl = demoKalendere.find(({ borger }) => borger === 'karl-oest');
    for (const kind of ['indsatser', 'sygdom', 'ferie', 'andetFravaer', 'joblog'] as const) expect(karl?.[kind].length).toBeGreaterThan(0);
    expect(karl?.indsatser.filter(({ fra, til = fra }) => til - fra > 14).length).toBeGreaterThan(1);
    for (const { borger } of demoKalendere) expect(demoBorgere.map(({ key }) => key)).toContain(borger);
  });

  it('has one vendor and one fagsystem for each of the five kommuner', () => {
    const kommuner = ['0101', '0461', '0561', '0751', '0851'];
    expect(demoLeverandoerer.flatMap((leverandoer) => leverandoer.kommuner).sort()).toEqual(kommuner);
    expect(demoFagsystemer.filter(({ organisation }) => organisation.kind === 'kommune').map(({ organisation }) => organisation.code).sort()).toEqual(kommuner);
  });
});
