import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { testIssuer, type TestIssuer } from '@jobnet/testkit';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { type IdentityUnderTest, identityUnderTest, jobnetUrl } from '../testing/identity-under-test.ts';

let world: IdentityUnderTest;
let broker: Server;
let key: TestIssuer;
let issuer = '';
/** The issuer that the broker's metadata names, and the id token it gives for any code. */
const told = { issuer: '', idToken: '' };

const answers = (): Readonly<Record<string, object>> => ({
  '/.well-known/openid-configuration': {
    issuer: told.issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['ES256'],
  },
  '/jwks': key.jwks,
  '/token': { access_token: 'ubrugt', token_type: 'Bearer', id_token: told.idToken },
});

/** A broker that gives whatever id token a test wants. */
beforeAll(async () => {
  key = await testIssuer('broker-1');
  broker = createServer((request, response) => {
    const answer = answers()[request.url ?? ''];
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(broker.address() as AddressInfo).port}`;
  told.issuer = issuer;
  world = await identityUnderTest({ issuer });
});

afterAll(async () => {
  await world.close();
  broker.close();
});

/** Signs the claims, or does not. */
type Signer = (claims: JWTPayload) => string | Promise<string>;
const signedBy = (signer: TestIssuer): Signer => async (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'broker-1' }).sign(await importJWK(signer.privateJwk, 'ES256'));
const unsigned: Signer = (claims) => `${[{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

/** A login of Anna Lund with an id token that is right but for what a test changes; gives where it ends, and the secret of a session. */
const logInWith = async (changes: JWTPayload, sign: Signer = signedBy(key)) => {
  const browser = world.browser();
  const asked = new URL(await browser.startLogin('borger')).searchParams;
  const now = Math.floor((performance.timeOrigin + performance.now()) / 1_000);
  const person = { sub: 'anna', loa: 'Substantial', 'dk.cpr': '1403921128', 'mitid.identity_name': 'Anna Lund' };
  const claims = { iss: issuer, aud: 'jobnet-borger', iat: now, exp: now + 120, nonce: asked.get('nonce') ?? '', ...person, ...changes };
  told.idToken = await sign(JSON.parse(JSON.stringify(claims)) as JWTPayload);
  const back = new URLSearchParams({ code: 'en-kode', state: asked.get('state') ?? '', iss: issuer });
  return [await browser.finish(`${jobnetUrl}/api/identity/v1/login/callback?${back.toString()}`), browser.sessionOf('borger')];
};

describe('an id token', () => {
  it('that is as it should be lets its person in', async () => {
    expect(await logInWith({})).toEqual(['/velkommen', expect.stringMatching(/^[\w-]{43}$/)]);
  });

  it.each<[string, JWTPayload, () => Promise<Signer>]>([
    ['signed with a foreign key', {}, async () => signedBy(await testIssuer('broker-1'))],
    ['without a signature', {}, async () => unsigned],
    ['with the nonce of another login', { nonce: 'n'.repeat(43) }, async () => signedBy(key)],
    ['without a nonce', { nonce: undefined }, async () => signedBy(key)],
    ['for another client', { aud: 'jobnet-virksomhed' }, async () => signedBy(key)],
    ['from another issuer', { iss: 'https://ond.example' }, async () => signedBy(key)],
    ['that has run out', { exp: Math.floor(Date.now() / 1_000) - 60 }, async () => signedBy(key)],
  ])('%s lets nobody in', async (_flaw, changes, signer) => {
    expect(await logInWith(changes, await signer())).toEqual(['/log-ind-fejl?kode=mitid-fejl', '']);
  });
});

describe('a broker whose metadata name another issuer than the one it was configured with', () => {
  it('is not asked for anybody', async () => {
    told.issuer = 'https://ond.example';
    expect(await world.browser().startLogin('medarbejder')).toBe(`${jobnetUrl}/backoffice/log-ind-fejl?kode=mitid-nede`);
    told.issuer = issuer;
  });
});
