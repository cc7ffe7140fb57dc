import { Refusal } from '@jobnet/contracts';
import { erAktiv, skalHentes, tjekAdgang } from './virksomhed.rules.ts';

const now = new Date('2026-02-02T12:00:00Z');
const hours = (count: number) => new Date(now.getTime() - count * 3_600_000);

describe('access of a company', () => {
  it.each([
    ['AKTIV', true],
    ['normal', true],
    ['OPHØRT', false],
    ['UNDERKONKURS', false],
    ['NOGET NYT', false],
  ])('AG-05 maps CVR status %s to active: %s', (status, aktiv) => {
    expect(erAktiv(status)).toBe(aktiv);
  });

  it('AG-05 tells what CVR says when the company is not active', () => {
    expect(() => tjekAdgang({ cvrStatus: 'OPHØRT', spaerret: false })).toThrow(Refusal);
    try {
      tjekAdgang({ cvrStatus: 'OPHØRT', spaerret: false });
    } catch (error) {
      expect(error).toMatchObject({ problem: { code: 'virksomhed-ikke-aktiv' }, facts: { cvrStatus: 'Ophørt' } });
    }
  });

  it('refuses a spærret company and lets an active one in', () => {
    expect(() => tjekAdgang({ cvrStatus: 'AKTIV', spaerret: true })).toThrow('virksomhed-spaerret');
    expect(() => tjekAdgang({ cvrStatus: 'AKTIV', spaerret: false })).not.toThrow();
  });
});

describe('age of company data', () => {
  it.each([
    ['AKTIV', 23.9, false],
    ['AKTIV', 24, true],
    ['OPHØRT', 0.1, true],
    ['OPHØRT', 0.01, false],
  ])('AG-06 %s read %d h ago is read again: %s', (cvrStatus, age, again) => {
    expect(skalHentes({ cvrStatus, hentetAt: hours(age) }, now)).toBe(again);
  });
});
