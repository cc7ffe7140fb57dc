import { adgangskodekrav } from './adgangskodekrav.ts';
import { antalKendteStammer, erKendtAdgangskode, stammeAf } from './kendte-adgangskoder.ts';

const keepsTheRules = (adgangskode: string): boolean => adgangskodekrav.every(({ opfyldt }) => opfyldt(adgangskode));

describe('what many people would choose', () => {
  it.each([
    'Sommer2024Sommer2024!',
    'SommerSommer2026!',
    'Adgangskode1234!',
    'ADGANGSKODE-adgangskode-1',
    'Qwertyuiop1234567!',
    'Qwertyuiopasdfghjkl1!',
    '1qaz2WSX3edc4rfv!',
    'Aa1!Aa1!Aa1!Aa1!',
    'VelkommenKommune-2026',
    'JanuarFebruar2026!',
    'Password123456789!',
    'P@ssw0rdP@ssw0rd1',
    '2026!!!Koebenhavn!!!2026',
    'Poiuytrewq123456!',
    'Abcdefghijklmno1!',
  ])('%s keeps every rule and is known all the same', (adgangskode) => {
    expect([keepsTheRules(adgangskode), erKendtAdgangskode(adgangskode)]).toEqual([true, true]);
  });

  it.each(['Tre gule Cykler & 1 vogn', 'Rundt-om-Fanoe-7-gange', 'xV7#qLm2!tRw9@zKd', 'Min kat spiser 12 sild om dagen!', 'Ærlig Øl på Ålens kro 4!'])('%s is not', (adgangskode) => {
    expect([keepsTheRules(adgangskode), erKendtAdgangskode(adgangskode)]).toEqual([true, false]);
  });

  it('is kept as stems of some size, in small letters', () => {
    expect(antalKendteStammer()).toBeGreaterThan(10_000);
    expect(stammeAf('!!12Sommer2024Sommer99?')).toBe('sommer2024sommer');
    expect(stammeAf('123456!')).toBe('123456!');
  });
});
