import { type BrokerPerson, kontoWish, principalOf } from './konto.rules.ts';

const person: BrokerPerson = { issuer: 'https://broker.example', subject: 's', rettigheder: [] };
const medarbejder = (kind: string, ...rettigheder: string[]): BrokerPerson => ({ ...person, rettigheder, organisation: { kind, code: '0101', navn: 'Københavns Kommune' } });

describe('the account a login asks for', () => {
  it('a citizen is a CPR number, and without one nobody', () => {
    expect(kontoWish('borger', { ...person, cpr: '1403921128' })).toEqual({ wish: { kind: 'borger', cpr: '1403921128' } });
    expect(kontoWish('borger', person)).toEqual({ refusal: 'uden-cpr' });
  });

  it('AG-01 JobAG asks for the company and the professional id of MitID Erhverv', () => {
    expect(kontoWish('virksomhed', { ...person, cvr: '99100028', professionalId: 'p', virksomhedsnavn: 'Nordlys Byg A/S' })).toMatchObject({ wish: { role: 'virksomhedsbruger', cvr: '99100028' } });
    expect(kontoWish('virksomhed', { ...person, cpr: '1403921128' })).toEqual({ refusal: 'kun-mitid-erhverv' });
    expect(kontoWish('virksomhed', { ...person, cvr: '9910002', professionalId: 'p' })).toEqual({ refusal: 'kun-mitid-erhverv' });
  });

  it.each([
    ['kommune', 'sagsbehandler', true],
    ['akasse', 'sagsbehandler', true],
    ['star', 'sagsbehandler', false],
    ['star', 'godkender', true],
    ['star', 'support', true],
    ['star', 'drift', true],
    ['kommune', 'drift', false],
    ['kommune', 'direktoer', false],
  ])('staff of a %s with the right %s: %s', (kind, right, may) => {
    const asked = kontoWish('medarbejder', medarbejder(kind, right));
    expect('wish' in asked).toBe(may);
    if (!may) expect(asked).toEqual({ refusal: 'ingen-rettigheder' });
  });

  it('staff without organisation or rights is refused', () => {
    expect(kontoWish('medarbejder', { ...person, rettigheder: ['drift'] })).toEqual({ refusal: 'ingen-rettigheder' });
    expect(kontoWish('medarbejder', medarbejder('star'))).toEqual({ refusal: 'ingen-rettigheder' });
  });

  it('an employee of a company at the backoffice asks to be a vendor', () => {
    expect(kontoWish('medarbejder', { ...person, cvr: '99100532', professionalId: 'p' })).toMatchObject({ wish: { role: 'leverandoer', cvr: '99100532' } });
  });
});

it("a vendor's employee acts for the vendor, not for a company of JobAG", () => {
  const konto = { id: '0190a5d0-0000-7000-8000-000000000001', role: 'leverandoer' as const, borgerId: null, cvr: '99100532', organisationKind: null, organisationCode: null };
  expect(principalOf(konto)).toEqual({ id: konto.id, role: 'leverandoer', organisation: { kind: 'leverandoer', code: '99100532' } });
});
