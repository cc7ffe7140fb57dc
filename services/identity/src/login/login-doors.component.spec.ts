import { medarbejderLoggedIn, registerLeverandoerCvr } from '@jobnet/contracts';
import { eventually } from '@jobnet/testkit';
import { type IdentityUnderTest, identityUnderTest } from '../testing/identity-under-test.ts';

let world: IdentityUnderTest;

beforeAll(async () => {
  world = await identityUnderTest();
});

afterAll(() => world.close());

const oleDrift = { role: 'drift', organisation: { kind: 'star', code: 'star' } } as const;

describe('JobAG', () => {
  it('AG-01 lets an employee in with MitID Erhverv, for the company of the login', async () => {
    expect(await world.principalOf('virksomhed', 'mette-nord')).toEqual({ id: expect.any(String), role: 'virksomhedsbruger', cvr: '99100028' });
    expect(await world.browser().logIn('virksomhed', { person: 'mette-nord' })).toBe('/virksomhed');
  });

  it('AG-01 tells each login by the account and the company, and nothing of the person', async () => {
    const { id } = await world.principalOf('virksomhed', 'olga-havn');
    const told = () => world.service.topics.sent(medarbejderLoggedIn).filter(({ data }) => data.medarbejderId === id);
    await eventually(() => told().length === 1, { what: 'medarbejder-logged-in' });
    expect(told()[0]?.data).toEqual({ medarbejderId: id, cvr: '99100133' });
    await world.principalOf('virksomhed', 'olga-havn');
    await eventually(() => told().length === 2, { what: 'the second login' });
    await world.principalOf('medarbejder', 'sanne-berg');
    expect(new Set(told().map(({ subject }) => subject)).size).toBe(2);
  });

  it('AG-01 lets nobody in without a company, as a private MitID is', async () => {
    const browser = world.browser();
    expect(await browser.logIn('virksomhed', { person: 'anden', navn: 'Mette Nord', cvr: '', virksomhed: '' })).toBe('/virksomhed/log-ind-fejl?kode=kun-mitid-erhverv');
    expect(browser.sessionOf('virksomhed')).toBe('');
  });

  it('knows an employee again, and tells two of one company apart', async () => {
    const mette = await world.principalOf('virksomhed', 'mette-nord');
    expect((await world.principalOf('virksomhed', 'mette-nord')).id).toBe(mette.id);
    const per = await world.principalOf('virksomhed', 'per-lys');
    expect([per.cvr, per.id === mette.id]).toEqual([mette.cvr, false]);
  });
});

describe('the backoffice', () => {
  it.each([
    ['sanne-berg', 'sagsbehandler', { kind: 'kommune', code: '0101' }],
    ['ahmed-kjaer', 'sagsbehandler', { kind: 'akasse', code: '03' }],
    ['stine-ravn', 'godkender', { kind: 'star', code: 'star' }],
    ['ole-drift', 'drift', { kind: 'star', code: 'star' }],
    ['ulla-svane', 'support', { kind: 'star', code: 'star' }],
  ])('lets %s in as %s', async (person, role, organisation) => {
    expect(await world.principalOf('medarbejder', person)).toEqual({ id: expect.any(String), role, organisation });
  });

  it('refuses someone without a right, also one who claims a right of another kind of organisation', async () => {
    expect(await world.browser().logIn('medarbejder', { person: 'ukendt' })).toBe('/backoffice/log-ind-fejl?kode=ingen-rettigheder');
    const other = { person: 'anden', navn: 'Per Ond', slags: 'kommune', kode: '0101', organisation: 'Københavns Kommune', rolle: 'drift' };
    expect(await world.browser().logIn('medarbejder', other)).toBe('/backoffice/log-ind-fejl?kode=ingen-rettigheder');
  });

  it("lets a vendor's employee in when drift has registered the vendor, not before", async () => {
    expect(await world.browser().logIn('medarbejder', { person: 'nina-plan' })).toBe('/backoffice/log-ind-fejl?kode=ukendt-leverandoer');
    const registered = await world.service.call(registerLeverandoerCvr, { body: { cvr: '99100532' } }, oleDrift);
    expect([registered.status, registered.body.cvr]).toEqual([200, '99100532']);
    const again = await world.service.call(registerLeverandoerCvr, { body: { cvr: '99100532' } }, oleDrift);
    expect(again.body).toEqual(registered.body);
    expect(await world.principalOf('medarbejder', 'nina-plan')).toEqual({ id: expect.any(String), role: 'leverandoer', organisation: { kind: 'leverandoer', code: '99100532' } });
  });

  it('a right that was taken away is gone at the next login', async () => {
    const person = { person: 'anden', navn: 'Ida Skift', slags: 'star', kode: 'star', organisation: 'STAR' };
    const browser = world.browser();
    await browser.logIn('medarbejder', { ...person, rolle: 'drift' });
    const before = await world.resolve('medarbejder', browser.sessionOf('medarbejder'));
    await browser.logIn('medarbejder', { ...person, rolle: 'godkender' });
    const after = await world.resolve('medarbejder', browser.sessionOf('medarbejder'));
    expect([before, after]).toMatchObject([{ principal: { role: 'drift' } }, { principal: { role: 'godkender' } }]);
  });
});

describe('three doors in one browser', () => {
  it('have sessions that live apart', async () => {
    const browser = world.browser();
    await browser.logIn('borger', { person: 'anna-lund' });
    await browser.logIn('virksomhed', { person: 'mette-nord' });
    const roles = await Promise.all((['borger', 'virksomhed'] as const).map((audience) => world.resolve(audience, browser.sessionOf(audience))));
    expect(roles).toMatchObject([{ principal: { role: 'borger' } }, { principal: { role: 'virksomhedsbruger' } }]);
    expect(await world.resolve('medarbejder', browser.sessionOf('borger'))).toEqual({ state: 'dead', reason: 'unknown' });
  });
});

describe('a new installation', () => {
  it('knows nobody: no person, account, brugerkoder or machine client is there from the start', async () => {
    const fresh = await identityUnderTest();
    const tables = ['borger', 'konto', 'konto_identitet', 'brugerkoder', 'klient', 'leverandoer_cvr'];
    for (const table of tables) expect([table, await fresh.service.db.query(`select 1 from ${table}`)]).toEqual([table, []]);
    await fresh.close();
  });
});

describe('when MitID is away', () => {
  it('says so instead of failing, and lets people in again when it is back', async () => {
    const other = await identityUnderTest();
    await other.mitid.close();
    expect(await other.browser().logIn('borger', { person: 'anna-lund' })).toBe('/log-ind-fejl?kode=mitid-nede');
    await other.service.close();
  });
});
