import { randomUUID } from 'node:crypto';
import { closeAndreSessioner, discloseBrugernavn, findBorger, issueToken, logoutByBroker, registerKlient, showMe, startBrugerkodeSession } from '@jobnet/contracts';
import { annaLund, hearLog, type LogLine, testIssuer } from '@jobnet/testkit';
import { importJWK, SignJWT } from 'jose';
import { brugerkodeWorld, type BrugerkodeWorld, drift, egen, esbjerg, foerste, odense, sagsbehandler, support } from './testing/brugerkode-world.ts';
import { jobnetUrl } from './testing/identity-under-test.ts';

let world: BrugerkodeWorld;
let log: ReturnType<typeof hearLog>;
let before = 0;

beforeAll(async () => {
  log = hearLog();
  world = await brugerkodeWorld({ securityLog: true });
});

beforeEach(() => {
  before = log.security().length;
});

afterAll(async () => {
  await world.close();
  log.stop();
});

/** What was told of since the test began, without what every line has. */
const told = (): LogLine[] => log.security(before).map(({ time: _time, service: _service, traceId: _traceId, requestId: _requestId, msg: _msg, ...line }) => line);
const info = 30;
const warn = 40;

describe('logins in the log', () => {
  it('those that succeed, by which way in', async () => {
    for (const [audience, person] of [['borger', 'anna-lund'], ['virksomhed', 'mette-nord'], ['medarbejder', 'sanne-berg']] as const) await world.browser().logIn(audience, { person });
    const { brugernavn } = (await world.issue((await world.newBorger()).borgerId)).body;
    await world.logIn({ brugernavn, adgangskode: foerste });
    expect(told()).toEqual(['borger', 'virksomhed', 'medarbejder', 'brugerkoder'].map((way) => ({ level: info, securityEvent: 'login-succeeded', way })));
  });

  it('those that fail, by which way in and why', async () => {
    await world.browser().logIn('borger', { person: 'anna-lund', niveau: 'lav' });
    await world.browser().finish(`${jobnetUrl}/api/identity/v1/login/callback?code=x&state=virksomhed.${'s'.repeat(43)}`);
    await world.logIn({ brugernavn: 'findes-ikke', adgangskode: egen });
    expect(told()).toEqual([
      { level: warn, securityEvent: 'login-refused', way: 'borger', reason: 'niveau-for-lavt' },
      { level: warn, securityEvent: 'login-refused', way: 'virksomhed', reason: 'login-ugyldigt' },
      { level: warn, securityEvent: 'login-refused', way: 'brugerkoder', reason: 'brugerkoder-afvist' },
    ]);
  });

  it('those with brugerkoder that are not heard any more', async () => {
    const adresse = '203.0.113.77';
    const { brugernavn } = (await world.issue((await world.newBorger()).borgerId)).body;
    while ((await world.logIn({ brugernavn, adgangskode: 'Forkert gaet nr. 1', adresse })).status !== 429) expect(told().length).toBeLessThan(50);
    expect(told().at(-1)).toEqual({ level: warn, securityEvent: 'login-refused', way: 'brugerkoder', reason: 'for-mange-loginforsoeg' });
  });

  it('those of machine clients', async () => {
    const key = await testIssuer('k1');
    const klientId = 'fagsystem-esbjerg';
    const registration = { klientId, navn: 'Esbjerg', role: 'fagsystem' as const, organisation: { kind: 'kommune' as const, code: '0561' }, scopes: ['borger.find'], jwks: { keys: key.jwks.keys as never } };
    await world.service.call(registerKlient, { body: registration }, drift);
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: klientId, sub: klientId, aud: `${jobnetUrl}${issueToken.path}`, jti: randomUUID(), iat: now, exp: now + 60 };
    const assertion = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(await importJWK(key.privateJwk, 'ES256'));
    const asked = { grant_type: 'client_credentials', client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' as const, client_assertion: assertion };
    const answers = [await world.service.call(issueToken, { body: asked }), await world.service.call(issueToken, { body: asked })];
    expect(answers.map(({ status }) => status)).toEqual([200, 401]);
    expect(told()).toEqual([
      { level: info, securityEvent: 'login-succeeded', way: 'klient' },
      { level: warn, securityEvent: 'login-refused', way: 'klient', reason: 'klient-afvist' },
    ]);
  });
});

describe('refusals in the log', () => {
  it('of access: which endpoint, which role, and why', async () => {
    const { borgerId } = await world.newBorger();
    await world.service.call(showMe, {});
    await world.service.call(closeAndreSessioner, {}, esbjerg);
    await world.service.call(findBorger, { body: { cpr: '010100-0000' } }, { ...esbjerg, scopes: [] });
    await world.service.call(discloseBrugernavn, { params: { borgerId } }, sagsbehandler('0461'));
    expect(told()).toEqual([
      { level: warn, securityEvent: 'access-refused', endpoint: 'showMe', status: 401, reason: 'ikke-logget-ind' },
      { level: warn, securityEvent: 'access-refused', endpoint: 'closeAndreSessioner', status: 403, reason: 'ingen-adgang', role: 'fagsystem' },
      { level: warn, securityEvent: 'access-refused', endpoint: 'findBorger', status: 403, reason: 'ingen-adgang', role: 'fagsystem' },
      { level: warn, securityEvent: 'access-refused', endpoint: 'discloseBrugernavn', status: 404, reason: 'findes-ikke', role: 'sagsbehandler' },
    ]);
  });

  it('of tokens: forged ones, and those of the broker', async () => {
    const forged = await (await testIssuer()).bearer({ role: 'borger', service: 'identity' });
    await world.service.call(showMe, { headers: { ...forged } });
    await world.service.call(logoutByBroker, { body: { logout_token: await world.logoutToken({ signedBy: await testIssuer('mitid-1') }) } });
    expect(told()).toEqual([
      { level: warn, securityEvent: 'token-refused', endpoint: 'showMe', status: 401, reason: 'ikke-logget-ind' },
      { level: warn, securityEvent: 'token-refused', way: 'broker', reason: 'signature' },
    ]);
  });

  it('of input, by the endpoint and never by what it was', async () => {
    await world.service.call(startBrugerkodeSession, { body: { brugernavn: '', adgangskode: 'x' } as never });
    await world.service.call(findBorger, { body: { cpr: 'Anna Lund' } }, odense);
    expect(told()).toEqual([
      { level: info, securityEvent: 'input-refused', endpoint: 'startBrugerkodeSession', status: 400, reason: 'ugyldigt-input' },
      { level: info, securityEvent: 'input-refused', endpoint: 'findBorger', status: 400, reason: 'ugyldigt-input', role: 'fagsystem' },
    ]);
  });
});

describe('every line of them', () => {
  it('says when, where and in which trace, and nobody’s number, name or brugernavn', async () => {
    const { borgerId, cpr } = await world.newBorger();
    const { brugernavn } = (await world.issue(borgerId)).body;
    await world.logIn({ brugernavn, adgangskode: foerste });
    await world.service.call(discloseBrugernavn, { params: { borgerId } }, support);
    await world.browser().logIn('borger', { person: 'anna-lund' });
    const lines = log.security();
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatchObject({ service: 'identity', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown });
    const all = JSON.stringify(lines);
    for (const secret of [cpr, annaLund.cpr, '140392-1128', 'Anna', 'Lund', brugernavn, borgerId]) expect(all).not.toContain(secret);
  });
});
