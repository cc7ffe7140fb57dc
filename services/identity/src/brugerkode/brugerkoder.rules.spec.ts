import { naesteNat, normaltBrugernavn, slettesEfter } from './brugerkoder.rules.ts';

describe('brugerkoder nobody uses', () => {
  it.each([
    ['2026-02-02T09:30:00.000Z', '2027-02-02T09:30:00.000Z'],
    ['2027-12-31T22:59:59.999Z', '2028-12-31T22:59:59.999Z'],
    ['2028-02-29T10:00:00.000Z', '2029-02-28T10:00:00.000Z'],
  ])('ID-KODE-25 last used %s live to %s', (used, until) => expect(slettesEfter(new Date(used)).toISOString()).toBe(until));

  it.each([
    ['2026-02-02T09:30:00.000Z', '2026-02-03T01:00:00.000Z'],
    ['2026-02-02T00:59:59.999Z', '2026-02-02T01:00:00.000Z'],
    ['2026-02-02T01:00:00.000Z', '2026-02-03T01:00:00.000Z'],
    ['2026-07-01T12:00:00.000Z', '2026-07-02T00:00:00.000Z'],
    ['2026-03-28T12:00:00.000Z', '2026-03-30T00:00:00.000Z'],
  ])('are looked for at two at night: after %s at %s', (now, next) => expect(naesteNat(new Date(now)).toISOString()).toBe(next));
});

it('a brugernavn is the same in capitals and with spaces around it', () => expect(normaltBrugernavn(' GunnarHolm\n')).toBe('gunnarholm'));
