import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { CompactEncrypt, exportJWK, importJWK, type JWK } from 'jose';
import { startVendorSimulators, type VendorSimulators } from './start-vendor-simulators.ts';

const secret = `whsec_${Buffer.from('a shared secret of the registration').toString('base64')}`;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
let vendors: VendorSimulators;

beforeAll(async () => {
  const apiKeys = { plantid: 'p', moedenu: 'm', kommunekalender: 'k' };
  vendors = await startVendorSimulators({ host: '127.0.0.1', port: 0, apiKeys, jobnetKey: await exportJWK(publicKey), webhookSecrets: { moedenu: secret } });
});
afterAll(() => vendors.close());
beforeEach(async () => {
  await vendors.vendor('plantid').reset();
});

const encrypted = async (key: JWK): Promise<string> =>
  new CompactEncrypt(Buffer.from(JSON.stringify({ cpr: '1605850477' })))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' })
    .encrypt(await importJWK(key, 'ECDH-ES+A256KW'));

const report = async (fejltekst = 'Kan ikke booke.\nSystemet er nede æøå', key = vendors.vendor('plantid').offentligNoegle): Promise<string> =>
  JSON.stringify({ type: 'booking-fejl', fejlkode: 4, fejltekst, fejlOphav: 'Jobnet', fejlTidspunkt: '2026-11-21T10:00:00+01:00', borger: await encrypted(key) });

const ed25519 = (signed: string): string => `v1a,${sign(null, Buffer.from(signed), privateKey).toString('base64')}`;
const now = (): number => Math.floor(Date.now() / 1000);

const post = async (body: string, { id = 'msg-1', at = now(), signer = ed25519, sent = body, noegle = 'plantid' as 'plantid' | 'moedenu' } = {}) => {
  const headers = { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signer(`${id}.${at}.${body}`) };
  const response = await fetch(vendors.vendor(noegle).receiverUrl, { method: 'POST', headers, body: sent });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the receiver of booking-fejl', () => {
  it('FEJL-17 verifies a report, opens the encrypted CPR number and keeps the text as written', async () => {
    expect(await post(await report())).toEqual({ status: 200, body: { modtaget: true, id: 'msg-1' } });
    const { modtaget } = (await (await fetch(`${vendors.url}/plantid/booking-fejl`)).json()) as { modtaget: unknown[] };
    expect(modtaget).toMatchObject([{ webhookId: 'msg-1', gange: 1, body: { fejltekst: 'Kan ikke booke.\nSystemet er nede æøå' }, borger: { cpr: '1605850477' } }]);
    expect(await (await fetch(`${vendors.url}/plantid`)).text()).toContain('1605850477');
  });

  it('keeps a repeated report once and counts the repeats, however many come together', async () => {
    const body = await report();
    await Promise.all([post(body), post(body), post(body)]);
    expect(vendors.vendor('plantid').fejl.all()).toMatchObject([{ webhookId: 'msg-1', gange: 3 }]);
  });

  it('refuses an altered, an old and an unsigned report', async () => {
    const body = await report();
    expect((await post(body, { sent: body.replace('nede', 'oppe') })).status).toBe(401);
    expect((await post(body, { at: now() - 301 })).status).toBe(401);
    expect((await post(body, { signer: () => 'v1a,' })).status).toBe(401);
    expect((await post(body, { signer: (signed) => `v1,${createHmac('sha256', 'x').update(signed).digest('base64')}` })).status).toBe(401);
    expect(vendors.vendor('plantid').fejl.all()).toEqual([]);
    expect(vendors.vendor('plantid').fejl.afvist).toBe(4);
  });

  it('verifies HMAC by the secret of the registration, also among several signatures', async () => {
    const body = await report('Med HMAC', vendors.vendor('moedenu').offentligNoegle);
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const hmac = (signed: string): string => `v1,AAAA v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
    expect((await post(body, { noegle: 'moedenu', signer: hmac })).status).toBe(200);
  });

  it('refuses a report whose encrypted part was made for another vendor', async () => {
    expect((await post(await report('Til en anden', vendors.vendor('moedenu').offentligNoegle))).status).toBe(422);
  });

  it('takes both keys while one is changed for the other', async () => {
    const next = generateKeyPairSync('ed25519');
    const byNext = (signed: string): string => `v1a,${sign(null, Buffer.from(signed), next.privateKey).toString('base64')}`;
    expect((await post(await report(), { signer: byNext })).status).toBe(401);
    vendors.vendor('plantid').fejl.learn({ jwk: await exportJWK(next.publicKey) });
    expect((await post(await report(), { id: 'msg-2', signer: byNext })).status).toBe(200);
    expect((await post(await report(), { id: 'msg-3' })).status).toBe(200);
  });

  it('answers a challenge with it, and a test report without keeping it', async () => {
    expect((await post(JSON.stringify({ type: 'modtager-udfordring', udfordring: 'x7-Q' }))).body).toEqual({ modtaget: true, udfordring: 'x7-Q' });
    const test = JSON.stringify({ type: 'booking-fejl-proeve', borger: await encrypted(vendors.vendor('plantid').offentligNoegle) });
    expect((await post(test)).status).toBe(200);
    expect((await post(JSON.stringify({ type: 'booking-fejl-proeve', borger: await encrypted(vendors.vendor('moedenu').offentligNoegle) }))).status).toBe(422);
    expect(vendors.vendor('plantid').fejl.all()).toEqual([]);
  });

  it('stores although the answer is lost, and is really gone when the connection is refused', async () => {
    const body = await report();
    await vendors.vendor('plantid').set({ receiver: 'lost-answer' });
    await expect(post(body)).rejects.toThrow();
    expect(vendors.vendor('plantid').fejl.all()).toHaveLength(1);
    await vendors.vendor('plantid').set({ receiver: 'connection-refused' });
    await expect(post(body)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await vendors.vendor('plantid').set({ receiver: 'ok' });
    expect((await post(body)).status).toBe(200);
    expect(vendors.vendor('plantid').fejl.all()).toMatchObject([{ gange: 2 }]);
  });
});
