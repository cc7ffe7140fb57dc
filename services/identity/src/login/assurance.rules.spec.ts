import fc from 'fast-check';
import { assuranceLevel, isAssuredEnough } from './assurance.rules.ts';

const spellings = (word: string) => [word, `https://data.gov.dk/concept/core/nsis/${word}`, `https://data.gov.dk/concept/core/nsis/loa/${word}`];

describe('level of assurance', () => {
  it.each([...spellings('Substantial'), ...spellings('High')])('%s is enough', (claim) => expect(isAssuredEnough(claim)).toBe(true));

  it.each([...spellings('Low'), undefined, null, '', 'substantial', 'Substantial ', 'https://data.gov.dk/concept/core/nsis/', ['Substantial'], 3, {}])(
    '%p is not enough',
    (claim) => expect(isAssuredEnough(claim)).toBe(false),
  );

  it('the three spellings are one level', () => {
    expect(new Set(spellings('Substantial').map(assuranceLevel))).toEqual(new Set(['Substantial']));
  });

  it('fails closed: nothing but the known spellings is ever enough', () => {
    const known = new Set([...spellings('Substantial'), ...spellings('High')]);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string().map((end) => `https://data.gov.dk/concept/core/nsis/${end}`)), (claim) => {
        expect(isAssuredEnough(claim)).toBe(known.has(claim as string));
      }),
    );
  });
});
