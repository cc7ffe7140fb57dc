import { normaltBrugernavn, slettesEfter } from './brugerkoder.rules.ts';

describe('brugerkoder nobody uses', () => {
  it.each([
    ['2026-02-02T09:30:00.000Z', '2027-02-02T09:30:00.000Z'],
    ['2027-12-31T22:59:59.999Z', '2028-12-31T22:59:59.999Z'],
    ['2028-02-29T10:00:00.000Z', '2029-02-28T10:00:00.000Z'],
  ])('ID-KODE-25 last used %s live to %s', (used, until) => expect(slettesEfter(new Date(used)).toISOString()).toBe(until));
});

it('a brugernavn is the same in capitals and with spaces around it', () => expect(normaltBrugernavn(' GunnarHolm\n')).toBe('gunnarholm'));
