import { spawnSync } from 'node:child_process';
import { createHmac, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@jobnet/messaging';
import { Measures } from '@jobnet/service-kit';
import { exportJWK, generateKeyPair } from 'jose';
import { Registry } from 'prom-client';
import type { VendorNet } from '../leverandoer/vendor-agent.client.ts';
import { WebhookReceiverClient } from './webhook-receiver.client.ts';
import type { AssembledReport, ReceiverAddress, Signer } from './webhook-receiver.port.ts';

const common = generateKeyPairSync('ed25519');
const jwkOf = (key: typeof common.privateKey) => key.export({ format: 'jwk' }) as Record<string, unknown>;
const report: AssembledReport = { type: 'booking-fejl', id: 'rapport-1', cpr: '1605850477', fejlkode: '4', fejltekst: 'Æ, ø og å', fejlTidspunkt: '2026-03-01T10:00:00+01:00' };
const registry = new Registry();
const measures = new Measures(registry);
const servers: Server[] = [];
let vendorKey: Record<string, unknown>;
let seen: { url: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];

const client = (options: { net?: VendorNet; deadlineMs?: number; clock?: Clock } = {}) =>
  new WebhookReceiverClient({ commonJwks: [JSON.stringify(jwkOf(common.privateKey))], net: { net: 'any' }, clock: new Clock(), measures, ...options });
const addressOf = (bookingFejlUrl: string, change: Partial<ReceiverAddress> = {}): ReceiverAddress => ({
  cvr: '99100532',
  bookingFejlUrl,
  cprForm: 'jwe',
  offentligNoegle: vendorKey,
  signers: [{ signatur: 'v1a' }],
  ...change,
});

const listen = async (server: Server, scheme = 'http'): Promise<string> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `${scheme}://localhost:${(server.address() as AddressInfo).port}/fejl`;
};
const recording =
  (respond: (response: ServerResponse) => void): RequestListener =>
  (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      seen.push({ url: request.url, headers: request.headers, body });
      respond(response);
    });
  };
/** A receiver that answers as told; gives its address. */
const receiver = (respond: (response: ServerResponse) => void): Promise<string> => listen(createServer(recording(respond)));
const answers = (status: number, body: string, headers: Record<string, string> = {}) => receiver((response) => response.writeHead(status, headers).end(body));
const triedAt = async (url: string, options: Parameters<typeof client>[0] = {}) => (await client(options).deliver(addressOf(url), report)).answer;

beforeAll(async () => {
  const { publicKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true });
  vendorKey = (await exportJWK(publicKey)) as Record<string, unknown>;
});
afterEach(async () => {
  seen = [];
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
});

describe('how a receiver may answer', () => {
  it('takes a 2xx with a receipt, and nothing else with 2xx: HTML, bad JSON, no receipt, nothing', async () => {
    expect(await triedAt(await answers(200, '{"modtaget":true}'))).toEqual({ kind: 'taken' });
    expect(await triedAt(await answers(202, '{"modtaget":true,"id":"x"}'))).toEqual({ kind: 'taken' });
    for (const body of ['<!doctype html><title>Vedligehold</title>', '{"modtaget": tr', '{"modtaget":"ja"}', '[]', '']) {
      expect(await triedAt(await answers(200, body, { 'content-type': 'text/html' }))).toEqual({ kind: 'insane' });
    }
  });

  it('follows no redirect: the other place hears nothing', async () => {
    const elsewhere = await answers(200, '{"modtaget":true}');
    for (const status of [301, 302, 307, 308]) expect(await triedAt(await answers(status, '', { location: elsewhere.replace('/fejl', '/andet') }))).toEqual({ kind: 'status', status });
    expect(seen.map(({ url }) => url)).toEqual(['/fejl', '/fejl', '/fejl', '/fejl']);
  });

  it('honours Retry-After in seconds and as a date, also when domain time has been moved', async () => {
    expect(await triedAt(await answers(429, '', { 'retry-after': '90' }))).toEqual({ kind: 'status', status: 429, retryAfterMs: 90_000 });
    const inTenMinutes = new Date(new Clock().now().getTime() + 600_000).toUTCString();
    const answer = await triedAt(await answers(503, '', { 'retry-after': inTenMinutes }), { clock: new Clock({ offsetMs: 5 * 3_600_000 }) });
    expect(answer).toMatchObject({ kind: 'status', status: 503 });
    expect((answer as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(500_000);
    expect((answer as { retryAfterMs: number }).retryAfterMs).toBeLessThanOrEqual(600_000);
  });

  it('reads an answer to a limit, and waits for a slow one no longer than the deadline', async () => {
    let written = 0;
    const endless = await receiver((response) => {
      response.writeHead(200);
      const more = (): void => {
        if (response.destroyed) return;
        written += 16_384;
        response.write('x'.repeat(16_384), () => setImmediate(more));
      };
      more();
    });
    expect(await triedAt(endless)).toEqual({ kind: 'insane' });
    expect(written).toBeLessThan(4_000_000);
    const slow = await receiver((response) => void response.writeHead(200).write('{"modtaget"'));
    const silent = await receiver(() => undefined);
    for (const url of [slow, silent]) expect(await triedAt(url, { deadlineMs: 300 })).toEqual({ kind: 'unreachable', why: 'tid' });
  });

  it('tells a closed port and a cut connection from an answer', async () => {
    const cut = await receiver((response) => response.destroy());
    expect(await triedAt(cut)).toEqual({ kind: 'unreachable', why: 'forbindelse' });
    const closed = await answers(200, '');
    await new Promise((resolve) => servers[servers.length - 1]?.close(resolve));
    expect(await triedAt(closed)).toEqual({ kind: 'unreachable', why: 'forbindelse' });
  });

  it('is counted for its vendor: taken, refused, broken or away', async () => {
    registry.resetMetrics();
    for (const [status, body] of [[200, '{"modtaget":true}'], [422, ''], [200, '<p>'], [500, ''], [410, '']] as const) await triedAt(await answers(status, body));
    const counted = (await registry.getSingleMetricAsString('outside_calls_total')).split('\n').filter((line) => line.includes('party="99100532"'));
    expect(counted.map((line) => [/outcome="([^"]+)"/.exec(line)?.[1], Number(line.split(' ').at(-1))])).toEqual([['ok', 1], ['refused', 1], ['contract-broken', 1], ['unreachable', 2]]);
  });

  it('says how long it took', async () => {
    const url = await receiver((response) => setTimeout(() => response.end('{"modtaget":true}'), 60));
    expect((await client().deliver(addressOf(url), report)).varighedMs).toBeGreaterThanOrEqual(50);
  });
});

describe('a signature', () => {
  const signedOf = ({ headers, body }: (typeof seen)[number]) => Buffer.from(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`);
  const fits = (part: string, signed: Buffer, key: typeof common.publicKey) => part.startsWith('v1a,') && verify(null, signed, key, Buffer.from(part.slice(4), 'base64'));

  it('FEJL-17 is made by every key that signs now, ed25519 and HMAC, new and old', async () => {
    const own = generateKeyPairSync('ed25519');
    const secret = randomBytes(32).toString('base64');
    const signers: Signer[] = [{ signatur: 'v1', secret }, { signatur: 'v1a', jwk: jwkOf(own.privateKey) }, { signatur: 'v1a' }];
    await client().deliver(addressOf(await answers(200, '{"modtaget":true}'), { signers }), report);
    const [call] = seen;
    const signed = signedOf(call as (typeof seen)[number]);
    const [hmac = '', first = '', second = '', ...more] = String(call?.headers['webhook-signature']).split(' ');
    expect(hmac).toBe(`v1,${createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest('base64')}`);
    expect([fits(first, signed, own.publicKey), fits(second, signed, common.publicKey), more]).toEqual([true, true, []]);
    expect(call?.headers['webhook-id']).toBe(report.id);
  });

  it("is made by both of Jobnet's common keys while they change", async () => {
    const old = generateKeyPairSync('ed25519');
    const commonJwks = [common, old].map(({ privateKey }) => JSON.stringify(jwkOf(privateKey)));
    const url = await answers(200, '{"modtaget":true}');
    await new WebhookReceiverClient({ commonJwks, net: { net: 'any' }, clock: new Clock(), measures }).deliver(addressOf(url), report);
    const [call] = seen;
    const parts = String(call?.headers['webhook-signature']).split(' ');
    const signed = signedOf(call as (typeof seen)[number]);
    expect([common, old].map(({ publicKey }, index) => fits(parts[index] ?? '', signed, publicKey))).toEqual([true, true]);
  });
});

describe('the challenge of a new endpoint', () => {
  it('is passed by the one that answers with it, and by no other', async () => {
    const challenge = { id: 'proeve-1', udfordring: 'x7-Q' };
    const prove = async (url: string) => (await client().prove(addressOf(url), challenge)).answer;
    expect(await prove(await answers(200, '{"modtaget":true,"udfordring":"x7-Q"}'))).toEqual({ kind: 'taken' });
    expect(await prove(await answers(200, '{"modtaget":true}'))).toEqual({ kind: 'insane' });
    expect(await prove(await answers(200, '{"modtaget":true,"udfordring":"x7-q"}'))).toEqual({ kind: 'insane' });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ type: 'modtager-udfordring', udfordring: 'x7-Q' });
  });
});

describe('https', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobnet-tls-'));
  const store = join(folder, 'modtager.p12');
  let ca: string;

  beforeAll(() => {
    const keytool = (...args: string[]) => spawnSync('keytool', [...args, '-alias', 'modtager', '-storetype', 'PKCS12', '-keystore', store, '-storepass', 'kun-en-test'], { encoding: 'utf8' });
    keytool('-genkeypair', '-keyalg', 'EC', '-groupname', 'secp256r1', '-dname', 'CN=modtager', '-ext', 'san=dns:localhost', '-validity', '2');
    ca = keytool('-exportcert', '-rfc').stdout;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const secure = () => listen(createTlsServer({ pfx: readFileSync(store), passphrase: 'kun-en-test' }, recording((response) => response.end('{"modtaget":true}'))), 'https');

  it('FEJL-17 sends the CPR number as plain JSON only where the registration says so; else it is encrypted to the vendor', async () => {
    const url = await secure();
    const over = client({ net: { net: 'any', ca } });
    expect((await over.deliver(addressOf(url, { cprForm: 'json' }), report)).answer).toEqual({ kind: 'taken' });
    expect((await over.deliver(addressOf(url), report)).answer).toEqual({ kind: 'taken' });
    const [plain, encrypted] = seen.map(({ body }) => (JSON.parse(body) as { borger: unknown }).borger);
    expect(plain).toEqual({ cpr: report.cpr });
    expect(String(encrypted)).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(seen[1]?.body).not.toContain(report.cpr);
  });

  it('is not spoken with a certificate that nobody vouches for', async () => {
    expect(await triedAt(await secure())).toEqual({ kind: 'unreachable', why: 'certifikat' });
    expect(seen).toEqual([]);
  });

  it('FEJL-17 never sends a plain CPR number over http', async () => {
    const url = await answers(200, '{"modtaget":true}');
    expect((await client().deliver(addressOf(url, { cprForm: 'json' }), report)).answer).toEqual({ kind: 'forbidden' });
    expect(seen).toEqual([]);
  });

  it('meets no private address in production, whatever a name is resolved to the moment it is connected to', async () => {
    const url = await secure();
    let resolved: string[] = [];
    const lookup = ((_name: string, _options: unknown, callback: (error: null, addresses: { address: string; family: number }[]) => void) =>
      callback(null, resolved.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))) as never;
    const inProduction = client({ net: { net: 'public', ca, lookup }, deadlineMs: 1_000 });
    const tried = async () => (await inProduction.deliver(addressOf(url), report)).answer;
    for (resolved of [['127.0.0.1'], ['93.184.216.34', '10.0.0.8'], ['::1'], ['::ffff:127.0.0.1'], ['::ffff:7f00:1']]) expect(await tried()).toEqual({ kind: 'forbidden' });
    expect(seen).toEqual([]);
  });

  it('is demanded in production, of names and of bare addresses', async () => {
    const url = await answers(200, '{"modtaget":true}');
    const tried = (address: string) => triedAt(address, { net: { net: 'public' } });
    expect(await tried(url)).toEqual({ kind: 'forbidden' });
    for (const host of ['127.0.0.1', '[::1]', '[::ffff:169.254.169.254]', '169.254.169.254', 'localhost', '2130706433']) expect(await tried(`https://${host}:${new URL(url).port}/fejl`)).toEqual({ kind: 'forbidden' });
    expect(seen).toEqual([]);
  });
});
