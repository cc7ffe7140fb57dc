import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, type JWTPayload } from 'jose';
import * as client from 'openid-client';
import { demoBorgere, demoLeverandoerer } from '../demo-world/index.ts';
import { startMitidSimulator, type MitidSimulator } from './start-mitid-simulator.ts';
import type { Klient } from './personer.ts';

/** A browser without a screen: keeps cookies, follows redirects until it leaves the simulator. */
class Browser {
  readonly #cookies = new Map<string, string>();
  url = '';

  async go(url: string, init: RequestInit = {}): Promise<Response> {
    this.url = url;
    if (!url.startsWith(mitid.url)) return new Response(null, { headers: { 'x-left': 'true' } });
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (line.includes('expires=Thu, 01 Jan 1970')) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get('location');
    return location ? this.go(new URL(location, url).href) : response;
  }

  /** Posts the first form of a page with these fields. */
  async submit(response: Response, fields: Record<string, string>): Promise<Response> {
    const action = /<form[^>]* action="([^"]+)"/.exec(await response.text())?.[1] ?? '';
    return this.go(new URL(action, this.url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  }
}

let mitid: MitidSimulator;
let jobnet: { url: string; close: () => void; logoutTokens: JWTPayload[] };
let signingKey: Parameters<typeof client.PrivateKeyJwt>[0];

/** Stands where identity will: receives back-channel logout. */
async function startRelyingParty(): Promise<typeof jobnet> {
  const logoutTokens: JWTPayload[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      logoutTokens.push(decodeJwt(new URLSearchParams(body).get('logout_token') ?? ''));
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close(), logoutTokens };
}

beforeAll(async () => {
  const keys = await generateKeyPair('ES256', { extractable: true });
  signingKey = keys.privateKey;
  jobnet = await startRelyingParty();
  const clientJwks = { keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'ES256', use: 'sig', kid: 'jobnet-1' }] };
  mitid = await startMitidSimulator({ port: 0, host: '127.0.0.1', jobnetUrl: jobnet.url, clientJwks });
});

afterAll(async () => {
  await mitid.close();
  jobnet.close();
});

async function configurationOf(klient: Klient): Promise<client.Configuration> {
  return client.discovery(new URL(mitid.url), klient, { id_token_signed_response_alg: 'ES256' }, client.PrivateKeyJwt(signingKey), {
    execute: [client.allowInsecureRequests],
  });
}

const scopes: Record<Klient, string> = {
  'jobnet-borger': 'openid mitid ssn',
  'jobnet-virksomhed': 'openid nemlogin',
  'jobnet-medarbejder': 'openid profile nemlogin',
};

/** A whole login: authorization request, form, callback, code exchange. */
async function logIn(klient: Klient, fields: Record<string, string>, browser = new Browser()): Promise<{ claims: Record<string, unknown>; idToken: string; browser: Browser }> {
  const configuration = await configurationOf(klient);
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedNonce = client.randomNonce();
  const expectedState = client.randomState();
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: `${jobnet.url}/api/identity/v1/login/callback`,
    scope: scopes[klient],
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    nonce: expectedNonce,
    state: expectedState,
  });
  await browser.submit(await browser.go(url.href), fields);
  const tokens = await client.authorizationCodeGrant(configuration, new URL(browser.url), { pkceCodeVerifier, expectedNonce, expectedState });
  return { claims: { ...tokens.claims() }, idToken: tokens.id_token ?? '', browser };
}

describe('The MitID simulator', () => {
  it('ID-LOGIN-05 logs Anna Lund in with code + PKCE and private_key_jwt, her CPR number in the id token', async () => {
    const { claims } = await logIn('jobnet-borger', { person: 'anna-lund' });
    const anna = demoBorgere.find(({ key }) => key === 'anna-lund');
    expect(claims).toMatchObject({
      sub: anna?.mitidUuid,
      'mitid.uuid': anna?.mitidUuid,
      'mitid.identity_name': 'Anna Lund',
      'dk.cpr': '1403921128',
      loa: 'https://data.gov.dk/concept/core/nsis/Substantial',
      mitid_name_and_address_protection: false,
    });
  });

  it('tells the company in the claims of an employee and the privileges in those of staff', async () => {
    const mette = await logIn('jobnet-virksomhed', { person: 'mette-nord' });
    expect(mette.claims).toMatchObject({ 'nemlogin.name': 'Mette Nord', 'nemlogin.cvr': '99100028', 'nemlogin.org_name': 'Nordlys Byg A/S', 'nemlogin.p_number': '1099100028' });
    const ole = await logIn('jobnet-medarbejder', { person: 'ole-drift' });
    expect(ole.claims).toMatchObject({ name: 'Ole Drift', jobnet_roles: ['drift'], organisation: { kind: 'star', code: 'star' } });
    const nina = await logIn('jobnet-medarbejder', { person: 'nina-plan' });
    expect(nina.claims).toMatchObject({ 'nemlogin.cvr': demoLeverandoerer[0]?.cvr });
    expect(nina.claims).not.toHaveProperty('jobnet_roles');
  });

  it.each([
    ['lav', 'kort', 'Low'],
    ['betydelig', 'loa', 'https://data.gov.dk/concept/core/nsis/loa/Substantial'],
    ['hoej', 'nsis', 'https://data.gov.dk/concept/core/nsis/High'],
    ['betydelig', 'ukendt', 'http://eidas.europa.eu/LoA/Substantial'],
    ['ingen', 'nsis', undefined],
  ])('gives level %s spelled as %s', async (niveau, stavemaade, loa) => {
    const { claims } = await logIn('jobnet-borger', { person: 'karl-oest', niveau, stavemaade });
    expect(claims['loa']).toBe(loa);
  });

  it('can leave out the CPR number, set its clock back and log in somebody unknown', async () => {
    const without = await logIn('jobnet-borger', { person: 'anna-lund', udenCpr: 'ja', ur: '15' });
    expect(without.claims).not.toHaveProperty('dk.cpr');
    expect(Number(without.claims['iat'])).toBeLessThanOrEqual(Date.now() / 1000 - 14 * 60);
    const unknown = await logIn('jobnet-borger', { person: 'ukendt' });
    expect(demoBorgere.map(({ cpr }) => cpr)).not.toContain(unknown.claims['dk.cpr']);
    const invented = await logIn('jobnet-borger', { person: 'anden', navn: 'Åse Test', cpr: '020380-1231' });
    expect(invented.claims).toMatchObject({ 'mitid.identity_name': 'Åse Test', 'dk.cpr': '0203801231' });
  });

  it.each([
    ['afbryd', 'access_denied'],
    ['fejl', 'server_error'],
  ])('answers %s with the OIDC error %s', async (person, error) => {
    await expect(logIn('jobnet-borger', { person })).rejects.toMatchObject({ error });
  });

  it('shows the login page again when nobody was chosen', async () => {
    const browser = new Browser();
    const configuration = await configurationOf('jobnet-borger');
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: `${jobnet.url}/api/identity/v1/login/callback`,
      scope: 'openid',
      code_challenge: await client.calculatePKCECodeChallenge('x'.repeat(43)),
      code_challenge_method: 'S256',
    });
    const answer = await browser.submit(await browser.go(url.href), { person: 'gunnar-holm' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Vælg en person');
  });

  it('refuses a login without PKCE and a redirect address that is not registered', async () => {
    const configuration = await configurationOf('jobnet-borger');
    const noPkce = new Browser();
    await noPkce.go(client.buildAuthorizationUrl(configuration, { redirect_uri: `${jobnet.url}/api/identity/v1/login/callback`, scope: 'openid' }).href);
    expect(new URL(noPkce.url).searchParams.get('error')).toBe('invalid_request');
    const elsewhere = await new Browser().go(client.buildAuthorizationUrl(configuration, { redirect_uri: 'http://localhost:1/andetsteds', scope: 'openid' }).href);
    expect(elsewhere.status).toBe(400);
  });

  it('keeps a citizen logged in while staff log in and out in the same browser, and tells of each logout back-channel', async () => {
    const browser = new Browser();
    const anna = await logIn('jobnet-borger', { person: 'anna-lund' }, browser);
    const ole = await logIn('jobnet-medarbejder', { person: 'ole-drift' }, browser);
    jobnet.logoutTokens.length = 0;
    const configuration = await configurationOf('jobnet-medarbejder');
    const end = client.buildEndSessionUrl(configuration, { id_token_hint: ole.idToken, post_logout_redirect_uri: `${jobnet.url}/backoffice` });
    const form = await browser.go(end.href);
    const html = await form.clone().text();
    await browser.submit(form, { xsrf: /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '', logout: 'yes' });
    expect(browser.url).toBe(`${jobnet.url}/backoffice`);
    expect(jobnet.logoutTokens.map(({ sub }) => sub)).toEqual([ole.claims['sub']]);
    const answer = await fetch(`${mitid.url}/control/logud`, { method: 'POST', body: JSON.stringify({ sub: anna.claims['sub'] }) });
    expect(await answer.json()).toMatchObject({ logget_ud: expect.any(Number) });
    expect(jobnet.logoutTokens.at(-1)).toMatchObject({ aud: 'jobnet-borger', sub: anna.claims['sub'], sid: expect.any(String) });
  });

  it('lets another citizen log in after the first in the same browser', async () => {
    const { browser } = await logIn('jobnet-borger', { person: 'anna-lund' });
    const { claims } = await logIn('jobnet-borger', { person: 'karl-oest' }, browser);
    expect(claims['mitid.identity_name']).toBe('Karl Øst');
  });

  it('answers health', async () => {
    expect(await (await fetch(`${mitid.url}/healthz`)).json()).toEqual({ status: 'ok', parts: {} });
  });
});
