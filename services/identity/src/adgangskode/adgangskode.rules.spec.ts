import { commonProblems } from '@jobnet/contracts';
import { adgangskodekrav } from '@jobnet/reference-data';
import fc from 'fast-check';
import { brudteKrav, requireGodAdgangskode } from './adgangskode.rules.ts';

const brudt = (adgangskode: string, against?: Parameters<typeof brudteKrav>[1]): string[] => brudteKrav(adgangskode, against).map(({ kode }) => kode);

describe('a new adgangskode', () => {
  it('ID-KODE-15 of 14 signs is refused and of 15 taken, the other rules kept', () => {
    expect(brudt('Tre gule-Hjul1')).toEqual(['laengde']);
    expect(brudt('Tre gule-Hjul12')).toEqual([]);
  });

  it('ID-KODE-15 is counted in signs as people see them: æ is one, however it is typed, and an emoji is one', () => {
    const composed = 'Æblegrød-år-12';
    expect(brudt(composed)).toEqual(['laengde']);
    expect(brudt(composed.normalize('NFD'))).toEqual(['laengde']);
    expect(brudt('Gule hjul 12 🚲')).toEqual(['laengde']);
    expect(brudt('Gule hjul 123 🚲')).toEqual([]);
  });

  it.each([
    ['no capital', 'tre gule cykler 12!', ['store-og-smaa']],
    ['no small letter', 'TRE GULE CYKLER 12!', ['store-og-smaa']],
    ['Æ as its only capital', 'Ære gule cykler 12!', []],
    ['å as its only small letter', 'TRE GULE å CYKLER 12!', []],
    ['no digit', 'Tre gule Cykler her!', ['tal']],
    ['a digit of another script only', 'Tre gule Cykler ٣٣!', ['tal']],
    ['no special sign, spaces not counted', 'Tre gule Cykler 12', ['specialtegn']],
    ['nothing at all', 'aaaa', ['laengde', 'store-og-smaa', 'tal', 'specialtegn', 'kendt']],
  ])('ID-KODE-16 ID-KODE-17 ID-KODE-18 with %s', (_what, adgangskode, expected) => expect(brudt(adgangskode)).toEqual(expected));

  it.each(['!', '@', '#', '%', '&', '*', '-', '€', '§', '´'])('ID-KODE-18 takes %s for a special sign', (sign) => expect(brudt(`Tre gule Cykler 12${sign}`)).toEqual([]));

  it('must not hold the brugernavn, the word jobnet, what many choose, or be the one before', () => {
    expect(brudt('Tre gule kd7m Cykler 1!', { brugernavn: 'KD7M' })).toEqual(['brugernavn']);
    expect(brudt('Mit jObNeT er 1 gul cykel!')).toEqual(['jobnet']);
    expect(brudt('SommerSommer2026!')).toEqual(['kendt']);
    expect(brudt('Tre gule å Cykler 1!', { nuvaerende: 'Tre gule å Cykler 1!' })).toEqual(['samme']);
  });

  it('is refused with each broken rule named in words', () => {
    expect(() => requireGodAdgangskode('Tre gule hjul!')).toThrow(
      expect.objectContaining({
        problem: commonProblems.ugyldigtInput,
        fieldErrors: [
          { pointer: '/adgangskode', code: 'adgangskode-laengde', message: 'Adgangskoden skal være på mindst 15 tegn' },
          { pointer: '/adgangskode', code: 'adgangskode-tal', message: 'Indeholde mindst ét tal (0-9)' },
        ],
      }) as Error,
    );
  });

  it('however odd breaks a rule or keeps them all, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (adgangskode) => {
        const codes = brudt(adgangskode);
        for (const krav of adgangskodekrav) expect(codes.includes(krav.kode)).toBe(!krav.opfyldt(adgangskode.normalize('NFC')));
      }),
    );
  });
});
