import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startVendorSimulators, type VendorSimulators } from './start-vendor-simulators.ts';

const borger = '0190a5d0-0000-7000-8000-000000000001';
const bookingId = '0190a5d0-0000-7000-8000-0000000000b1';
let vendors: VendorSimulators;

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${vendors.vendor('plantid').bookingUrl}${path}`, {
    ...init,
    headers: { authorization: 'Bearer plantid-key', 'content-type': 'application/json' },
  });
  return { status: response.status, body: (await response.json()) as Record<string, never> };
};
const nextWeek = () => [7, 14].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)) as [string, string];
const freeTime = async () => {
  const [fra, til] = nextWeek();
  const { moedetilbud } = (await ask(`/v1/moedetilbud?borger=${borger}&kommune=0101`)).body as unknown as { moedetilbud: { moedetilbudId: string }[] };
  const moedetilbudId = moedetilbud[0]?.moedetilbudId ?? '';
  const { tider } = (await ask(`/v1/moedetilbud/${moedetilbudId}/tider?fra=${fra}&til=${til}`)).body as unknown as {
    tider: { tidId: string; samtaleformer: number[]; ledigePladser: number }[];
  };
  const tid = tider.find(({ ledigePladser }) => ledigePladser > 0);
  return { moedetilbudId, tidId: tid?.tidId ?? '', samtaleform: String(tid?.samtaleformer[0]) };
};
const book = (id: string, wish: Record<string, string>) => ask(`/v1/bookinger/${id}`, { method: 'PUT', body: JSON.stringify({ ...wish, borger }) });

beforeAll(async () => {
  vendors = await startVendorSimulators({ host: '127.0.0.1', port: 0, apiKeys: { plantid: 'plantid-key', moedenu: 'm', kommunekalender: 'k' } });
});
afterAll(() => vendors.close());
beforeEach(async () => {
  await vendors.vendor('plantid').set({ booking: 'ok', receiver: 'ok' });
});

describe('a vendor', () => {
  it('books a free time once however often it is asked, and gives it to nobody else', async () => {
    const wish = await freeTime();
    const first = await book(bookingId, wish);
    expect(first.status).toBe(201);
    expect((await book(bookingId, wish)).body).toEqual(first.body);
    expect(await book('0190a5d0-0000-7000-8000-0000000000b2', wish)).toMatchObject({ status: 409, body: { kode: 'tid-optaget' } });
    expect((await ask(`/v1/bookinger/${bookingId}`)).status).toBe(200);
    expect((await ask(`/v1/bookinger/${bookingId}`, { method: 'DELETE' })).status).toBe(200);
    expect((await ask(`/v1/bookinger/${bookingId}`)).status).toBe(404);
    expect((await freeTime()).tidId).toBe(wish['tidId']);
  });

  it('refuses a wrong key, an offer of another borger and a mødeform that is not offered', async () => {
    const wish = await freeTime();
    const wrongKey = await fetch(`${vendors.vendor('plantid').bookingUrl}/v1/moedetilbud?borger=${borger}&kommune=0101`);
    expect(wrongKey.status).toBe(401);
    const unused = '0190a5d0-0000-7000-8000-0000000000b3';
    expect((await book(unused, { ...wish, samtaleform: '3' })).status).toBe(422);
    expect((await book(unused, { ...wish, moedetilbudId: borger })).status).toBe(422);
  });

  it('does not let a booking stand that arrives after it was cancelled', async () => {
    const late = '0190a5d0-0000-7000-8000-0000000000b4';
    const wish = await freeTime();
    expect((await ask(`/v1/bookinger/${late}`, { method: 'DELETE' })).status).toBe(404);
    expect(await book(late, wish)).toMatchObject({ status: 409, body: { kode: 'booking-aflyst' } });
    expect((await ask(`/v1/bookinger/${late}`)).status).toBe(404);
  });

  it('BOOK-05 moves a booking to another time and frees the old one', async () => {
    const moved = '0190a5d0-0000-7000-8000-0000000000b5';
    const first = await freeTime();
    await book(moved, first);
    const second = await freeTime();
    expect(second['tidId']).not.toBe(first['tidId']);
    const move = () => ask(`/v1/bookinger/${moved}/tid`, { method: 'PUT', body: JSON.stringify({ tidId: second['tidId'], samtaleform: second['samtaleform'] }) });
    expect(await move()).toMatchObject({ status: 200, body: { tidId: second['tidId'] } });
    expect((await move()).status).toBe(200);
    expect((await freeTime()).tidId).toBe(first['tidId']);
    await ask(`/v1/bookinger/${moved}`, { method: 'DELETE' });
  });

  it('lets one of two hundred have a seat', async () => {
    const wish = await freeTime();
    const ids = Array.from({ length: 200 }, (_, n) => `0190a5d0-0000-7000-8000-${String(n).padStart(12, '0')}`);
    const answers = await Promise.all(ids.map((id) => book(id, wish)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status, body }) => status === 409 && String(body['kode']) === 'tid-optaget')).toHaveLength(199);
    vendors.vendor('plantid').bog.clear();
  });

  it('books although the answer is lost, and says so when asked', async () => {
    const lost = '0190a5d0-0000-7000-8000-0000000000b6';
    const wish = await freeTime();
    await vendors.vendor('plantid').set({ booking: 'lost-answer' });
    await expect(book(lost, wish)).rejects.toThrow();
    await vendors.vendor('plantid').set({ booking: 'ok' });
    expect(await ask(`/v1/bookinger/${lost}`)).toMatchObject({ status: 200, body: { tidId: wish['tidId'] } });
  });

  it('tells its addresses and its public key, and goes back to its habits when reset', async () => {
    const put = (body: unknown) => fetch(`${vendors.url}/control/kommunekalender`, { method: 'PUT', body: JSON.stringify(body) });
    const state = (await (await put({ booking: 'ok', delayMs: 10 })).json()) as Record<string, string>;
    expect(state).toMatchObject({ booking: 'ok', delayMs: 10, offentligNoegle: { kty: 'EC', crv: 'P-256' } });
    expect(state['offentligNoegle']).not.toHaveProperty('d');
    expect((await fetch(`${state['baseUrl']}/healthz`)).status).toBe(200);
    expect((await put({ booking: 'i-stykker' })).status).toBe(400);
    await fetch(`${vendors.url}/control/kommunekalender`, { method: 'DELETE' });
    await expect(fetch(`${state['baseUrl']}/healthz`)).rejects.toThrow();
    expect(await (await fetch(vendors.url)).text()).toContain('KommuneKalender ApS');
  });

  it('answers as its mode says, and is really gone when the connection is refused', async () => {
    const url = `${vendors.vendor('plantid').bookingUrl}/v1/moedetilbud?borger=${borger}&kommune=0101`;
    const status = () => fetch(url, { headers: { authorization: 'Bearer plantid-key' } }).then(async (answer) => `${answer.status} ${answer.headers.get('content-type')} ${(await answer.text()).slice(0, 18)}`);
    const modes = { 'html-200': /^200 text\/html.*<!doctype/, 'http-500': /^500/, 'no-offers': /"moedetilbud":\[\]/, malformed: /^200 application\/json/, 'wrong-shape': /"moedetilbud":"/ } as const;
    for (const [booking, answer] of Object.entries(modes)) {
      await vendors.vendor('plantid').set({ booking: booking as never });
      expect(await status()).toMatch(answer);
    }
    await vendors.vendor('plantid').set({ booking: 'connection-refused' });
    await expect(status()).rejects.toThrow();
    await vendors.vendor('plantid').set({ booking: 'ok' });
    expect(await status()).toMatch(/^200 application\/json/);
  });

  it('has KommuneKalender down from the start and MødeNu slow', () => {
    expect(vendors.vendor('kommunekalender').opfoersel.booking).toBe('connection-refused');
    expect(vendors.vendor('moedenu').opfoersel).toMatchObject({ booking: 'slow', goneEvery: 5 });
  });
});
