import fc from 'fast-check';
import { changeByBorger, changeByFagsystem, emailStatusOf, ingenKontakt, type KontaktState } from './kontaktoplysninger.rules.ts';

const anyEmail = fc.option(fc.constantFrom('a@example.test', 'b@example.test', 'c@example.test'), { nil: null });
const anyState: fc.Arbitrary<KontaktState> = fc
  .record({ email: anyEmail, confirmed: fc.boolean(), nyEmail: anyEmail, telefon: fc.option(fc.constant('20304050'), { nil: null }) })
  .map(({ email, confirmed, nyEmail, telefon }) => ({ navn: null, email, emailBekraeftet: email !== null && confirmed, nyEmail, telefon }));

describe('kontaktoplysninger', () => {
  it('never puts an address in force because a borger typed it', () => {
    fc.assert(
      fc.property(anyState, anyEmail, (state, email) => {
        const after = changeByBorger(state, { email, telefon: null });
        expect([state.email, null]).toContain(after.email);
        expect(after.emailBekraeftet && !state.emailBekraeftet).toBe(false);
      }),
    );
  });

  it('keeps the confirmed address in force while another one waits', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom('a@example.test', 'd@example.test'), (state, email) => {
        const after = changeByBorger(state, { email, telefon: null });
        expect(after.email).toBe(state.email);
        expect(after.nyEmail).toBe(email === state.email && state.emailBekraeftet ? null : email);
      }),
    );
  });

  it('says bekraeftet only of a confirmed address in force', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(emailStatusOf(state) === 'bekraeftet').toBe(state.email !== null && state.emailBekraeftet);
        expect(emailStatusOf(state) === 'ingen').toBe(state.email === null && state.nyEmail === null);
      }),
    );
  });

  it('takes what an authority hands over and keeps the name when none is given', () => {
    const named = { ...ingenKontakt, navn: 'Karl Øst', nyEmail: 'x@example.test' };
    expect(changeByFagsystem(named, { email: null, emailBekraeftet: true, telefon: '20304050' })).toEqual({ ...ingenKontakt, navn: 'Karl Øst', telefon: '20304050' });
  });
});
