import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FieldCipher } from '@jobnet/messaging';
import { Measures } from '@jobnet/service-kit';
import { eventually } from '@jobnet/testkit';
import { Registry } from 'prom-client';
import type { BookingConfig } from '../config.ts';
import { BookingVendorClient } from './booking-vendor.client.ts';
import type { VendorAddress } from './booking-vendor.port.ts';

const cipher = FieldCipher.fromText(randomBytes(32).toString('base64'));
const restMs = 200;
const borger = { borgerId: '0190a5d0-0000-7000-8000-000000000001', kommunekode: '0101' };

let server: Server;
let heard: number;
let answer: { status: number; text: string };

beforeEach(async () => {
  heard = 0;
  answer = { status: 200, text: '{"moedetilbud": []}' };
  server = createServer((_request, response) => {
    heard += 1;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));

const client = (net: 'any' | 'public' = 'any') =>
  new BookingVendorClient(cipher, new Measures(new Registry()), { BOOKING_VENDOR_NET: net, BOOKING_VENDOR_REST_MS: restMs } as BookingConfig);
const vendor = (id: string, baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`): VendorAddress => ({
  id,
  cvr: '99100532',
  baseUrl,
  sealedApiNoegle: cipher.encrypt('noegle', `leverandoer:${id}`),
});

describe('a vendor that does not answer', () => {
  it('rests after five calls in a row: none reaches it until the rest is over, and one finds it back', async () => {
    const vendors = client();
    answer = { status: 503, text: '' };
    for (let call = 0; call < 8; call += 1) expect(await vendors.listMoedetilbud(vendor('a'), borger)).toEqual({ kind: 'unreachable' });
    expect(heard).toBe(5);
    answer = { status: 200, text: '{"moedetilbud": []}' };
    await eventually(async () => (await vendors.listMoedetilbud(vendor('a'), borger)).kind === 'ok', { what: 'the vendor to be back' });
    expect(heard).toBe(6);
  });

  it('keeps nobody from another vendor', async () => {
    const vendors = client();
    answer = { status: 503, text: '' };
    for (let call = 0; call < 6; call += 1) await vendors.listMoedetilbud(vendor('a'), borger);
    answer = { status: 200, text: '{"moedetilbud": []}' };
    expect(await vendors.listMoedetilbud(vendor('a'), borger)).toEqual({ kind: 'unreachable' });
    expect(await vendors.listMoedetilbud(vendor('b'), borger)).toEqual({ kind: 'ok', value: [] });
  });

  it.each([
    ['a refusal', { status: 422, text: '{"kode": "4367", "tekst": "nej"}' }],
    ['an answer that breaks the contract', { status: 200, text: '<!doctype html>' }],
  ])('is not one that gives %s: it is asked every time', async (_what, given) => {
    const vendors = client();
    answer = given;
    for (let call = 0; call < 7; call += 1) await vendors.listMoedetilbud(vendor('a'), borger);
    expect(heard).toBe(7);
  });
});

describe('the address of a vendor', () => {
  it('is asked in production only over https at a public address', async () => {
    const { port } = server.address() as AddressInfo;
    for (const url of [`http://127.0.0.1:${port}`, `https://127.0.0.1:${port}`, `https://localhost:${port}`, `https://[::ffff:127.0.0.1]:${port}`, `https://169.254.169.254:${port}`]) {
      expect(await client('public').listMoedetilbud(vendor('a', url), borger)).toEqual({ kind: 'unreachable' });
    }
    expect(heard).toBe(0);
    expect(await client().listMoedetilbud(vendor('a'), borger)).toEqual({ kind: 'ok', value: [] });
  });
});
