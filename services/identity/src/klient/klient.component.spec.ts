import { randomUUID } from 'node:crypto';
import { type BodyOf, exchangeMachineToken, issueToken, listKlienter, registerKlient, updateKlientNoegler } from '@jobnet/contracts';
import { testIssuer, type TestIssuer } from '@jobnet/testkit';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { type IdentityUnderTest, identityUnderTest, jobnetUrl } from '../testing/identity-under-test.ts';

const oleDrift = { role: 'drift' } as const;
const klientId = 'fagsystem-koebenhavn';
const tokenUrl = `${jobnetUrl}/api/identity/v1/oauth/token`;
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

let world: IdentityUnderTest;
let key: TestIssuer;

const registration = (id = klientId): BodyOf<typeof registerKlient> => ({
  klientId: id,
  navn: 'Københavns Kommune fagsystem',
  role: 'fagsystem',
  organisation: { kind: 'kommune', code: '0101' },
  scopes: ['borger.find', 'tilmelding.skriv'],
  jwks: { keys: key.jwks.keys as never },
});

beforeAll(async () => {
  world = await identityUnderTest();
  key = await testIssuer('k1');
  expect((await world.service.call(registerKlient, { body: registration() }, oleDrift)).status).toBe(201);
});

afterAll(() => world.close());

const assertion = async (changes: JWTPayload = {}, signer = key, alg = 'ES256') => {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iss: klientId, sub: klientId, aud: tokenUrl, jti: randomUUID(), iat: now, exp: now + 60, ...changes };
  return new SignJWT(claims).setProtectedHeader({ alg, kid: 'k1' }).sign(await importJWK(signer.privateJwk, alg));
};

const tokenFor = (client_assertion: string, more: Record<string, string> = {}) =>
  world.service.call(issueToken, { body: { grant_type: 'client_credentials', client_assertion_type: assertionType, client_assertion, ...more } });

const exchange = async (accessToken: string) =>
  (await world.service.call(exchangeMachineToken, { body: { accessToken }, headers: { authorization: `Bearer ${await world.service.bearerOf('gateway')}` } })).body;

describe('a machine client', () => {
  it('is registered once under its id, and listed', async () => {
    expect((await world.service.call(registerKlient, { body: registration() }, oleDrift)).problem.code).toBe('klient-findes');
    const listed = await world.service.call(listKlienter, {}, { role: 'support' });
    expect(listed.body.items).toEqual([expect.objectContaining({ klientId, scopes: ['borger.find', 'tilmelding.skriv'] })]);
  });

  it('is registered by drift alone', async () => {
    for (const role of ['borger', 'sagsbehandler', 'support', 'leverandoer'] as const) {
      expect((await world.service.call(registerKlient, { body: registration('en-anden') }, { role })).status).toBe(403);
    }
  });

  it('has a role that fits its organisation', async () => {
    const answer = await world.service.call(registerKlient, { body: { ...registration('en-fjerde'), role: 'leverandoersystem' } }, oleDrift);
    expect([answer.status, answer.problem.errors?.[0]?.pointer]).toEqual([400, '/organisation/kind']);
  });

  it('never shows us a private key', async () => {
    const body = { ...registration('en-tredje'), jwks: { keys: [key.privateJwk as never] } };
    expect((await world.service.call(registerKlient, { body }, oleDrift)).status).toBe(400);
  });

  it('gets a token for ten minutes with a signed assertion, as JSON or as a form', async () => {
    const json = await tokenFor(await assertion());
    expect(json.body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 600, scope: 'borger.find tilmelding.skriv' });
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_assertion_type: assertionType, client_assertion: await assertion(), scope: 'borger.find' });
    const response = await fetch(`${world.service.url}/api/identity/v1/oauth/token`, { method: 'POST', body: form });
    expect([response.status, await response.json()]).toMatchObject([200, { token_type: 'Bearer', scope: 'borger.find' }]);
  });

  it('is the organisation it was registered for, with the scopes it asked for', async () => {
    const { access_token } = (await tokenFor(await assertion(), { scope: 'borger.find' })).body;
    const answer = await exchange(access_token);
    expect(answer).toMatchObject({ state: 'alive', principal: { role: 'fagsystem', organisation: { kind: 'kommune', code: '0101' }, scopes: ['borger.find'] } });
    expect(answer.state === 'alive' && Object.keys(answer.tokens)).toContain('identity');
  });

  it('cannot use an assertion twice', async () => {
    const once = await assertion();
    expect((await tokenFor(once)).status).toBe(200);
    const again = await tokenFor(once);
    expect([again.status, again.problem]).toMatchObject([401, { code: 'klient-afvist', error: 'invalid_client' }]);
  });

  it('gets one token of an assertion sent twice at once', async () => {
    const once = await assertion();
    const statuses = (await Promise.all([tokenFor(once), tokenFor(once), tokenFor(once)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 401, 401]);
  });

  const now = () => Math.floor(Date.now() / 1_000);
  it.each<[string, () => JWTPayload]>([
    ['for somebody else', () => ({ aud: 'https://ond.example' })],
    ['that has run out', () => ({ exp: now() - 60 })],
    ['that lives too long', () => ({ exp: now() + 3_600 })],
    ['without a jti', () => ({ jti: undefined })],
    ['of an unknown client', () => ({ iss: 'ukendt', sub: 'ukendt' })],
    ['about another client', () => ({ sub: 'en-anden' })],
  ])('is refused with an assertion %s', async (_what, changes) => {
    expect((await tokenFor(await assertion(changes()))).problem).toMatchObject({ code: 'klient-afvist' });
  });

  it('is refused with a foreign key, no signature or no assertion at all', async () => {
    expect((await tokenFor(await assertion({}, await testIssuer('k1')))).status).toBe(401);
    const [, claims] = (await assertion()).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    expect((await tokenFor(unsigned)).status).toBe(401);
    expect((await tokenFor('nonsense')).status).toBe(401);
  });

  it('gets no scope it was not given, and no other grant', async () => {
    expect((await tokenFor(await assertion(), { scope: 'cv.laes' })).problem).toMatchObject({ code: 'scope-afvist', error: 'invalid_scope' });
    const other = { grant_type: 'password', client_assertion_type: assertionType, client_assertion: await assertion() } as const;
    expect((await world.service.call(issueToken, { body: other })).problem).toMatchObject({ code: 'grant-type-afvist', error: 'unsupported_grant_type' });
  });
});

describe('the keys of a machine client', () => {
  const id = 'fagsystem-odense';
  const withKeys = (keys: readonly unknown[]) => world.service.call(updateKlientNoegler, { params: { klientId: id }, body: { keys: keys as never } }, oleDrift);
  const ask = async (signer: TestIssuer) => tokenFor(await assertion({ iss: id, sub: id }, signer));

  it('can be changed: the new one is believed, the old one is not', async () => {
    const next = await testIssuer('k1');
    await world.service.call(registerKlient, { body: registration(id) }, oleDrift);
    expect((await ask(key)).status).toBe(200);
    expect((await withKeys(next.jwks.keys)).body.jwks.keys).toMatchObject([{ kid: 'k1', x: next.jwks.keys[0]?.x }]);
    expect([(await ask(key)).status, (await ask(next)).status]).toEqual([401, 200]);
  });

  it('can all be taken away: then no token is given, and those it has open nothing', async () => {
    await withKeys(key.jwks.keys);
    const { access_token } = (await ask(key)).body;
    expect((await exchange(access_token)).state).toBe('alive');
    expect((await withKeys([])).body.jwks).toEqual({ keys: [] });
    expect((await ask(key)).status).toBe(401);
    expect(await exchange(access_token)).toEqual({ state: 'dead', reason: 'unknown' });
    await withKeys(key.jwks.keys);
    expect((await exchange(access_token)).state).toBe('alive');
  });

  it('are public ones, of a client there is', async () => {
    expect((await withKeys([key.privateJwk])).status).toBe(400);
    expect((await world.service.call(updateKlientNoegler, { params: { klientId: 'ingen' }, body: { keys: [] } }, oleDrift)).status).toBe(404);
  });
});

describe('what is no access token', () => {
  it('is exchanged for nothing: nonsense, an assertion, an internal token', async () => {
    const internal = await world.resolve('borger', await sessionSecret());
    const token = internal.state === 'alive' ? (internal.tokens.identity ?? '') : '';
    for (const wrong of ['nonsense', await assertion(), token]) expect(await exchange(wrong)).toEqual({ state: 'dead', reason: 'unknown' });
  });
});

const sessionSecret = async () => {
  const browser = world.browser();
  await browser.logIn('borger', { person: 'anna-lund' });
  return browser.sessionOf('borger');
};
