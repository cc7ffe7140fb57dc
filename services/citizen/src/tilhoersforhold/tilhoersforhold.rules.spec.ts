import { type Organisation, Refusal } from '@jobnet/contracts';
import fc from 'fast-check';
import { type Affiliation, checkAuthority, isOwnBorger } from './tilhoersforhold.rules.ts';

const kommunekode = fc.constantFrom('0101', '0461', '0751');
const akassekode = fc.constantFrom('03', '05');
const anyOrganisation: fc.Arbitrary<Organisation> = fc.oneof(
  kommunekode.map((code) => ({ kind: 'kommune' as const, code })),
  akassekode.map((code) => ({ kind: 'akasse' as const, code })),
  fc.constant({ kind: 'star' as const, code: 'star' }),
  fc.constant({ kind: 'leverandoer' as const, code: '0101' }),
);
const anyAffiliation: fc.Arbitrary<Affiliation> = fc.record({
  kommunekode: fc.option(kommunekode),
  akassekode: fc.option(akassekode),
  valgtAkassekode: fc.option(akassekode),
});
const anyWish = fc.record({ kommunekode, akassekode: fc.option(akassekode, { nil: undefined }) });

const outcome = (organisation: Organisation, current: Affiliation, wish: { kommunekode: string; akassekode?: string }) => {
  try {
    checkAuthority(organisation, current, wish);
    return 'allowed';
  } catch (error) {
    return (error as Refusal).problem.code;
  }
};

describe('own borgere', () => {
  it('are nobody’s but the own kommune’s and a-kasse’s; a vendor with a kommune’s number has none', () => {
    fc.assert(
      fc.property(anyOrganisation, anyAffiliation, (organisation, borger) => {
        const codes = organisation.kind === 'kommune' ? [borger.kommunekode] : organisation.kind === 'akasse' ? [borger.akassekode, borger.valgtAkassekode] : [];
        expect(isOwnBorger(organisation, borger)).toBe(codes.includes(organisation.code));
      }),
    );
    expect(isOwnBorger(undefined, { kommunekode: '0101' })).toBe(false);
  });

  it('of another authority cannot be told from nobody when one tries to register something', () => {
    fc.assert(
      fc.property(anyOrganisation, anyAffiliation, anyWish, (organisation, current, wish) => {
        const unclaimedByKommune = organisation.kind === 'kommune' && !current.kommunekode;
        if (!isOwnBorger(organisation, current) && !unclaimedByKommune) expect(outcome(organisation, current, wish)).toBe('findes-ikke');
      }),
    );
  });

  it('cannot be taken from another kommune, nor given away by an a-kasse', () => {
    fc.assert(
      fc.property(anyOrganisation, anyAffiliation, anyWish, (organisation, current, wish) => {
        if (outcome(organisation, current, wish) !== 'allowed') return;
        if (organisation.kind === 'kommune') expect([current.kommunekode, wish.kommunekode]).toContain(organisation.code);
        if (current.kommunekode && current.kommunekode !== wish.kommunekode) expect(organisation).toEqual({ kind: 'kommune', code: current.kommunekode });
        expect(['kommune', 'akasse']).toContain(organisation.kind);
      }),
    );
  });
});
