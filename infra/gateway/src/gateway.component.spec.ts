import { connect } from 'node:net';
import { verify } from 'node:crypto';
import { deleteAdgang, logout } from '@jobnet/contracts';
import { cookieOf, gatewayUnderTest, type GatewayUnderTest, ownOrigin, secret } from './testing/gateway-under-test.ts';

let gateway: GatewayUnderTest;

beforeEach(async () => {
  gateway = await gatewayUnderTest();
});

afterEach(() => gateway.close());

const ourPage = { 'jobnet-csrf': '1', origin: ownOrigin, 'sec-fetch-site': 'same-origin' };
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

describe('the way through', () => {
  it('passes a call to its service, path and query unchanged, and the answer back', async () => {
    const response = await gateway.get('/api/booking/v1/me/moeder?fra=2026-02-01&tekst=%C3%A6%20%2F');
    expect(await response.json()).toEqual({ url: '/api/booking/v1/me/moeder?fra=2026-02-01&tekst=%C3%A6%20%2F' });
  });

  it('passes a body byte for byte, whatever its type', async () => {
    const body = '{"b": 1,  "a":[ 2.50 ]}';
    await gateway.send('PUT', '/api/booking/v1/x', { body, headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(gateway.parts.booking.last).toMatchObject({ method: 'PUT', body, headers: { 'content-type': 'application/json; charset=utf-8', 'content-length': String(body.length) } });
    await gateway.send('POST', '/api/booking/v1/x', { body: 'a=1&b=2', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(gateway.parts.booking.last.body).toBe('a=1&b=2');
    await gateway.send('DELETE', '/api/booking/v1/x');
    expect(gateway.parts.booking.last).toMatchObject({ method: 'DELETE', body: '' });
  });

  it('passes OpenAPI, redirects and statuses through', async () => {
    expect((await gateway.get('/api/employer/openapi.json')).status).toBe(200);
    gateway.parts.identity.answer = (_request, response) => void response.writeHead(302, { location: 'https://mitid.example/auth' }).end();
    const redirect = await gateway.get('/api/identity/v1/login/borger?til=/tilmeld');
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, 'https://mitid.example/auth']);
  });

  it('passes everything that is no API to the web server, reads only', async () => {
    expect(await (await gateway.get('/find-job?q=maler')).json()).toEqual({ url: '/find-job?q=maler' });
    expect((await gateway.send('POST', '/find-job')).status).toBe(404);
    expect(gateway.parts.web.seen).toHaveLength(1);
  });

  it.each(['/api', '/api/', '/api/ukendt/v1/x', '/api/identity', '/internal/jwks', '/Internal/jwks', '/metrics', '/Metrics/', '/metrics?x=1', '/API/identity/v1/me'])('answers the unknown path %s with a problem', async (path) => {
    const response = await gateway.get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(await codeOf(response)).toBe('findes-ikke');
  });
});

/** Sends bytes as they stand, which fetch would tidy, and gives the raw answer. */
const sendRaw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url);
    let answer = '';
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString('utf8')));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

const raw = (target: string) => sendRaw(`GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);

describe('what must not pass', () => {
  it.each([
    '/api/identity/../../internal/jwks',
    '/api/identity/v1/../../../internal/jwks',
    '/api/identity/%2e%2e/%2e%2e/internal/jwks',
    '/api/identity/..%2f..%2finternal/jwks',
    '/api/identity/v1\\..\\..\\internal',
    '/api/booking//internal/jwks',
    '//internal/jwks',
    '/./internal/jwks',
    '/api/identity/%zz',
    'http://127.0.0.1:1/internal/jwks',
  ])('%s reaches nobody', async (target) => {
    expect(await raw(target)).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(Object.values(gateway.parts).flatMap(({ seen }) => seen)).toEqual([]);
  });

  it('refuses a request with both Content-Length and Transfer-Encoding, and what is smuggled behind it', async () => {
    const smuggled = 'GET /api/identity/v1/me HTTP/1.1\r\nhost: localhost\r\n\r\n';
    const bytes = `POST /api/booking/v1/x HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`;
    expect(await sendRaw(bytes)).toMatch(/^HTTP\/1\.1 400 /);
    expect(Object.values(gateway.parts).flatMap(({ seen }) => seen)).toEqual([]);
  });

  it('takes away every header that only we may set, also behind Connection', async () => {
    await gateway.get('/api/citizen/v1/x', {
      authorization: 'Basic YTpi',
      'jobnet-request-id': 'forged-request-id',
      'jobnet-principal': 'admin',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'ond.example',
      forwarded: 'for=10.0.0.1',
      'x-real-ip': '10.0.0.1',
      'x-http-method-override': 'DELETE',
      tracestate: 'a=b',
    });
    const { headers } = gateway.parts.citizen.last;
    expect(Object.keys(headers).filter((name) => /^(authorization|cookie|x-|forwarded|jobnet-principal|tracestate)/.test(name))).toEqual([]);
    expect(headers['jobnet-request-id']).not.toBe('forged-request-id');
    await sendRaw('GET /api/citizen/v1/x HTTP/1.1\r\nhost: localhost\r\nconnection: close, jobnet-request-id, traceparent\r\n\r\n');
    expect(gateway.parts.citizen.last.headers).toMatchObject({ 'jobnet-request-id': expect.stringMatching(/^[0-9a-f]{32}$/), traceparent: expect.stringMatching(/^00-/) });
  });

  it('lets our cookies reach identity alone and only identity set cookies', async () => {
    const cookie = `${cookieOf('borger')}; farve=blaa`;
    gateway.parts.web.answer = (_request, response) => void response.setHeader('set-cookie', 'x=1').end();
    const page = await gateway.get('/', { cookie });
    expect([gateway.parts.web.last.headers.cookie, page.headers.get('set-cookie')]).toEqual(['farve=blaa', null]);
    await gateway.get('/api/citizen/v1/x', { cookie });
    expect(gateway.parts.citizen.last.headers.cookie).toBeUndefined();
    await gateway.get('/api/identity/v1/me', { cookie });
    expect(gateway.parts.identity.last.headers.cookie).toBe(cookieOf('borger'));
  });

  it('hides what the parts run on', async () => {
    gateway.parts.web.answer = (_request, response) => void response.setHeader('server', 'x').setHeader('x-powered-by', 'y').end();
    const { headers } = await gateway.get('/');
    expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
  });

  it('answers 413 for a body over 1 MiB, announced or not, and the service sees nothing of it', async () => {
    const tooLarge = 'a'.repeat(1_048_577);
    const announced = await gateway.send('POST', '/api/booking/v1/x', { body: tooLarge });
    expect([announced.status, await codeOf(announced)]).toEqual([413, 'for-stor']);
    const streamed = await fetch(`${gateway.url}/api/booking/v1/x`, { method: 'POST', body: new Blob([tooLarge]).stream(), duplex: 'half' } as RequestInit);
    expect(streamed.status).toBe(413);
    expect(gateway.parts.booking.seen).toEqual([]);
    expect((await gateway.send('POST', '/api/booking/v1/x', { body: 'a'.repeat(1_048_576) })).status).toBe(200);
  });
});

describe('who calls', () => {
  it('sends each service its own internal token, and none without a session', async () => {
    await gateway.get('/api/citizen/v1/x', { cookie: cookieOf('borger') });
    expect(gateway.parts.citizen.last.headers.authorization).toBe('Bearer token-for-citizen');
    await gateway.get('/api/booking/v1/x', { cookie: cookieOf('borger') });
    expect(gateway.parts.booking.last.headers.authorization).toBe('Bearer token-for-booking');
    await gateway.get('/api/employer/v1/x', { cookie: cookieOf('borger') });
    expect(gateway.parts.employer.last.headers.authorization).toBeUndefined();
    await gateway.get('/api/citizen/v1/x');
    await gateway.get('/api/citizen/v1/x', { cookie: cookieOf('borger', 'd'.repeat(43)) });
    expect(gateway.parts.citizen.seen.slice(1).map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it('proves to identity who asks', async () => {
    await gateway.get('/api/citizen/v1/x', { cookie: cookieOf('borger') });
    const [head, claims, signature] = (gateway.questions()[0]?.headers.authorization ?? '').replace('Bearer ', '').split('.');
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), { key: gateway.callerKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature ?? '', 'base64url'))).toBe(true);
    const { iss, aud, iat, exp } = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString()) as { iss: string; aud: string; iat: number; exp: number };
    expect([iss, aud, exp - iat]).toEqual(['gateway', 'identity', 30]);
  });

  it('picks the cookie of the audience the app names', async () => {
    const cookie = `${cookieOf('borger')}; ${cookieOf('medarbejder', 'm'.repeat(43))}`;
    await gateway.get('/api/citizen/v1/x', { cookie, 'jobnet-audience': 'medarbejder' });
    expect(JSON.parse(gateway.questions()[0]?.body ?? '')).toEqual({ audience: 'medarbejder', secret: 'm'.repeat(43), background: false });
    expect((await gateway.get('/api/citizen/v1/x', { cookie, 'jobnet-audience': 'admin' })).status).toBe(400);
  });

  it("exchanges a machine client's access token, which no cookie can outdo, and stops one that is refused", async () => {
    await gateway.send('POST', '/api/citizen/v1/fagsystem/x', { headers: { authorization: 'Bearer machine-token', cookie: cookieOf('borger') } });
    expect(gateway.questions().map(({ url, body }) => [url, body])).toEqual([['/internal/machine/exchange', '{"accessToken":"machine-token"}']]);
    expect(gateway.parts.citizen.last.headers.authorization).toBe('Bearer token-for-citizen');
    const refused = await gateway.get('/api/citizen/v1/x', { authorization: 'Bearer forged' });
    expect([refused.status, await codeOf(refused)]).toEqual([401, 'ikke-logget-ind']);
    expect(gateway.parts.citizen.seen).toHaveLength(1);
  });

  it("tells identity, and nobody else, the client's address, whatever the client says it is", async () => {
    await gateway.send('POST', '/api/identity/v1/login/brugerkoder', { headers: { 'jobnet-client-address': '10.0.0.1', 'x-forwarded-for': '10.0.0.1' } });
    expect(gateway.parts.identity.last.headers['jobnet-client-address']).toMatch(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/);
    await gateway.get('/api/citizen/v1/x', { 'jobnet-client-address': '10.0.0.1' });
    expect(gateway.parts.citizen.last.headers['jobnet-client-address']).toBeUndefined();
  });

  it('asks identity once per session for any number of calls within 5 s', async () => {
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(Array.from({ length: 20 }, () => gateway.get('/api/citizen/v1/x', { cookie: cookieOf('borger') })));
    }
    expect(gateway.parts.citizen.seen).toHaveLength(100);
    expect(gateway.questions()).toHaveLength(1);
  });

  it('ID-LOGIN-11 tells identity that a background call is no use', async () => {
    await gateway.get('/api/citizen/v1/x', { cookie: cookieOf('borger'), 'jobnet-background': '1' });
    expect(JSON.parse(gateway.questions()[0]?.body ?? '')).toMatchObject({ background: true });
  });

  it('ID-LOGIN-11 reports the last real use when it stops, background calls left out', async () => {
    const cookie = cookieOf('borger');
    await gateway.get('/api/citizen/v1/x', { cookie });
    await gateway.get('/api/citizen/v1/x', { cookie });
    await gateway.get('/api/citizen/v1/x', { cookie, 'jobnet-background': '1' });
    const { parts } = gateway;
    await gateway.close();
    const bodies = parts.identity.seen.map(({ body }) => JSON.parse(body) as { background: boolean; usedMsAgo?: number });
    expect(bodies).toEqual([expect.objectContaining({ background: false }), { audience: 'borger', secret, background: true, usedMsAgo: expect.any(Number) }]);
    gateway = await gatewayUnderTest();
  });

  it('ID-LOGIN-13 asks again after a logout', async () => {
    const headers = { cookie: cookieOf('borger'), ...ourPage };
    await gateway.get('/api/citizen/v1/x', headers);
    await gateway.send('POST', '/api/identity/v1/logout', { headers });
    await gateway.get('/api/citizen/v1/x', headers);
    expect(gateway.questions()).toHaveLength(2);
  });

  it.each([['POST', logout.path], [deleteAdgang.method, deleteAdgang.path]])('tells the browser at %s %s to forget what the pages kept, and at nothing else', async (method, path) => {
    const headers = { cookie: cookieOf('borger'), ...ourPage };
    expect((await gateway.send(method, path, { headers })).headers.get('clear-site-data')).toBe('"storage"');
    expect((await gateway.send('POST', '/api/identity/v1/me/sessioner', { headers })).headers.get('clear-site-data')).toBeNull();
  });

  it('still answers what anyone may read while identity is away, and says 503 for the rest', async () => {
    await gateway.parts.identity.stop();
    const cookie = cookieOf('borger');
    expect((await gateway.get('/api/employer/openapi.json', { cookie })).status).toBe(200);
    expect(gateway.parts.employer.last.headers.authorization).toBeUndefined();
    const own = await gateway.get('/api/citizen/v1/me/x', { cookie });
    expect([own.status, own.headers.get('retry-after'), await codeOf(own)]).toEqual([503, '5', 'midlertidigt-utilgaengelig']);
    expect(gateway.parts.citizen.seen).toEqual([]);
  });
});

describe('calls that change something', () => {
  const cookie = cookieOf('borger');
  it.each([
    ['a page of ours', { cookie, ...ourPage }, 200],
    ['a browser that sends no Sec-Fetch-Site', { cookie, 'jobnet-csrf': '1', origin: ownOrigin }, 200],
    ['nobody with a session', {}, 200],
    ['a form of another site', { cookie, origin: 'https://ond.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site that knows the header', { cookie, 'jobnet-csrf': '1', origin: 'https://ond.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour site', { cookie, 'jobnet-csrf': '1', origin: ownOrigin, 'sec-fetch-site': 'same-site' }, 403],
    ['a sandboxed frame', { cookie, 'jobnet-csrf': '1', origin: 'null' }, 403],
    ['a page of ours without the header', { cookie, origin: ownOrigin, 'sec-fetch-site': 'same-origin' }, 403],
    ['something that does not say where it comes from', { cookie, 'jobnet-csrf': '1' }, 403],
    ["another audience's page without the header", { cookie: cookieOf('virksomhed') }, 403],
  ])('from %s', async (_who, headers, status) => {
    const response = await gateway.send('POST', '/api/citizen/v1/x', { headers: headers as Record<string, string> });
    expect(response.status).toBe(status);
    if (status === 403) expect(await codeOf(response)).toBe('forkert-oprindelse');
    expect(gateway.parts.citizen.seen).toHaveLength(status === 200 ? 1 : 0);
  });

  it('are told apart from reads, which need nothing of it', async () => {
    expect((await gateway.get('/api/citizen/v1/x', { cookie, origin: 'https://ond.example' })).status).toBe(200);
  });

  it('and reads alike give no other site leave to see an answer', async () => {
    const headers = { cookie, origin: 'https://ond.example', 'access-control-request-method': 'POST' };
    const answers = [await gateway.get('/api/citizen/v1/x', headers), await gateway.send('OPTIONS', '/api/citizen/v1/x', { headers }), await gateway.get('/', headers)];
    expect(answers.map((answer) => answer.headers.get('access-control-allow-origin'))).toEqual([null, null, null]);
  });
});

describe('every answer', () => {
  it('carries security headers and the id of its request', async () => {
    const api = await gateway.get('/api/citizen/v1/x');
    expect(Object.fromEntries(api.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'jobnet-request-id': gateway.parts.citizen.last.headers['jobnet-request-id'],
    });
    expect(api.headers.has('strict-transport-security')).toBe(false);
  });

  it("keeps the web server's own policy", async () => {
    gateway.parts.web.answer = (_request, response) => void response.setHeader('content-security-policy', "script-src 'nonce-1'").end();
    expect((await gateway.get('/')).headers.get('content-security-policy')).toBe("script-src 'nonce-1'");
  });

  it('continues a well-formed trace and starts one otherwise', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    await gateway.get('/api/citizen/v1/x', { traceparent: `00-${trace}-00f067aa0ba902b7-01` });
    expect(gateway.parts.citizen.last.headers['jobnet-request-id']).toBe(trace);
    expect(gateway.parts.citizen.last.headers['traceparent']).toMatch(new RegExp(`^00-${trace}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`));
    await gateway.get('/api/citizen/v1/x', { traceparent: '00-zz-1-01' });
    expect(gateway.parts.citizen.last.headers['traceparent']).toMatch(new RegExp(`^00-${String(gateway.parts.citizen.last.headers['jobnet-request-id'])}-[0-9a-f]{16}-01$`));
  });
});

describe('when a part fails', () => {
  it('says 503 with Retry-After for a service that is down, at once and once', async () => {
    await gateway.parts.booking.stop();
    const response = await gateway.get('/api/booking/v1/x');
    expect([response.status, response.headers.get('retry-after'), await codeOf(response)]).toEqual([503, '5', 'midlertidigt-utilgaengelig']);
  });

  it("does not repeat a service's own 503", async () => {
    gateway.parts.booking.answer = (_request, response) => void response.writeHead(503, { 'retry-after': '1' }).end();
    expect((await gateway.get('/api/booking/v1/x')).status).toBe(503);
    expect(gateway.parts.booking.seen).toHaveLength(1);
  });

  it('shows the state of every part', async () => {
    for (const part of Object.values(gateway.parts)) {
      part.answer = (_request, response) => void response.end(JSON.stringify({ status: 'ok', parts: { database: 'ok', kafka: 'ok' } }));
    }
    gateway.parts.citizen.answer = (_request, response) => void response.end(JSON.stringify({ status: 'degraded', parts: { database: 'ok', kafka: 'degraded' } }));
    const degraded = await gateway.get('/healthz');
    const all = { gateway: 'ok', identity: 'ok', citizen: 'degraded', booking: 'ok', employer: 'ok', notifications: 'ok', web: 'ok', database: 'ok', kafka: 'degraded' };
    expect([degraded.status, await degraded.json()]).toEqual([200, { status: 'degraded', parts: all }]);
    await gateway.parts.web.stop();
    const down = await gateway.get('/healthz');
    expect([down.status, await down.json()]).toEqual([503, { status: 'down', parts: { ...all, web: 'down' } }]);
  });
});

describe('by its settings', () => {
  const withSettings = async (env: Record<string, string>, work: (other: GatewayUnderTest) => Promise<void>) => {
    const other = await gatewayUnderTest(env);
    await work(other).finally(() => other.close());
  };

  it('gives up a service that does not begin to answer in time', () =>
    withSettings({ UPSTREAM_DEADLINE_MS: '200' }, async (other) => {
      other.parts.booking.answer = () => undefined;
      const response = await other.get('/api/booking/v1/x');
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    }));

  it('limits calls per session, and says when to come back', () =>
    withSettings({ RATE_PER_SESSION: '3' }, async (other) => {
      const statuses: number[] = [];
      for (let call = 0; call < 4; call += 1) statuses.push((await other.get('/api/citizen/v1/x', { cookie: cookieOf('borger') })).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const limited = await other.get('/api/citizen/v1/x', { cookie: cookieOf('borger') });
      expect([Number(limited.headers.get('retry-after')) > 0, await codeOf(limited)]).toEqual([true, 'for-mange-anmodninger']);
      const besideAnother = `${cookieOf('borger')}; andet=1; ${cookieOf('virksomhed', 'v'.repeat(43))}`;
      expect((await other.get('/api/citizen/v1/x', { cookie: besideAnother })).status).toBe(429);
      expect((await other.get('/api/citizen/v1/x')).status).toBe(200);
    }));

  it('limits fetches of one secret calendar address, and of no other', async () => {
    const fetches = (noegle: string, times: number) => Promise.all(Array.from({ length: times }, async (_, place) => (await gateway.get(`/api/booking/v1/kalender/${noegle}/moeder.ics?x=${place}`)).status));
    const statuses = await fetches('k'.repeat(43), 31);
    expect([statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 429).length]).toEqual([30, 1]);
    expect(await fetches('l'.repeat(43), 1)).toEqual([200]);
  });

  it('lets a calendar fetch without a session, with its tag and without cookies', async () => {
    gateway.parts.booking.answer = (_request, response) => void response.writeHead(304, { etag: '"a"', 'cache-control': 'private, no-cache' }).end();
    const answer = await gateway.get(`/api/booking/v1/kalender/${'k'.repeat(43)}/moeder.ics`, { 'if-none-match': '"a"', cookie: cookieOf('borger') });
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([304, '"a"', 'private, no-cache']);
    expect(gateway.parts.booking.last.headers).toMatchObject({ 'if-none-match': '"a"' });
    expect(gateway.parts.booking.last.headers.cookie).toBeUndefined();
  });

  it('limits calls per address, whatever cookies they make up', () =>
    withSettings({ RATE_PER_ADDRESS: '3' }, async (other) => {
      const statuses: number[] = [];
      for (let call = 0; call < 4; call += 1) statuses.push((await other.get('/', { cookie: cookieOf('borger', String(call).repeat(43)) })).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
    }));

  it('promises TLS in production only', () =>
    withSettings({ JOBNET_ENV: 'production' }, async (other) => {
      expect((await other.get('/')).headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    }));
});
