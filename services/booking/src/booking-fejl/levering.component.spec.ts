import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bookingFejlDelivered,
  bookingFejlReported,
  bookingFejlUndeliverable,
  borgerProvisioned,
  changeSignaturnoegle,
  changeSignaturnoegleForDrift,
  cprChanged,
  checkModtager,
  type Endpoint,
  leverandoerWarned,
  listBookingFejl,
  listBookingFejlForDrift,
  listModtagere,
  registerLeverandoer,
  registerModtager,
  replayAlleBookingFejl,
  replayBookingFejl,
  reportBookingFejl,
  showBookingFejl,
  showModtager,
} from '@jobnet/contracts';
import { endpointsOf } from '@jobnet/service-kit/testing';
import { eventually, karlOest, madsBro } from '@jobnet/testkit';
import { booking } from '../booking.module.ts';
import { type Borger, BookingWorld } from '../testing/booking-world.ts';

const cvr = '99100532';
const nina = { role: 'leverandoer' as const, cvr };
const max = { role: 'leverandoer' as const, cvr: '99100567' };
const drift = { role: 'drift' as const };
const hour = 3_600_000;
const servers: Server[] = [];
let world: BookingWorld;
let karl: Borger;

beforeAll(async () => {
  world = await BookingWorld.start();
  karl = await world.arrive(karlOest, { kommunekode: '0101' });
});
afterAll(() => world?.close());
afterEach(async () => {
  await plantid().set({ receiver: 'ok' });
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())));
});

const plantid = () => world.vendors.vendor('plantid');
const received = (id: string) => plantid().fejl.all().filter(({ webhookId }) => webhookId === id);
const send = async (borger: Borger = karl, change: { fejltekst?: string; fejlTidspunkt?: string } = {}): Promise<string> => {
  const body = { fejltekst: 'Jeg kan ikke booke.', fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: world.service.clock.now().toISOString(), ...change };
  return (await world.service.call(reportBookingFejl, { body }, borger)).body.bookingFejlId;
};
const show = async (bookingFejlId: string, as: typeof nina = nina) => (await world.service.call(showBookingFejl, { params: { bookingFejlId } }, as)).body;
const until = (bookingFejlId: string, status: string, tries = 1) =>
  eventually(async () => {
    const report = await show(bookingFejlId);
    return report.status === status && report.forsoeg >= tries ? report : undefined;
  }, { what: `${bookingFejlId} to be ${status} after ${tries} tries`, withinMs: 20_000 });
const tryAgain = async (bookingFejlId: string, ms: number, tries: number) => {
  world.service.clock.move(ms);
  return until(bookingFejlId, 'venter', tries);
};
const register = (change: object = {}) => world.service.call(registerLeverandoer, { params: { cvr }, body: { ...world.registration(cvr), ...change } }, drift);
/** A receiver of one's own that answers as told; gives its address and what it was sent. */
const receiver = async (answer: (body: Record<string, unknown>) => unknown) => {
  const calls: { headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      calls.push({ headers: request.headers, body });
      response.end(JSON.stringify(answer(JSON.parse(body) as Record<string, unknown>)));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fejl`, calls };
};

describe('a borger with another CPR number', () => {
  it('FEJL-17 is told to the vendor by the new one, also in a report from before', async () => {
    const [former, next] = ['0702941234', '0702941250'];
    const borger = await world.arrive({ cpr: former }, { kommunekode: '0101' });
    await plantid().set({ receiver: 'connection-refused' });
    const id = await send(borger);
    await until(id, 'venter');
    const sealed = async () => (await world.service.db.query<{ sealed_cpr: string }>('select sealed_cpr from borger where id = $1', [borger.borgerId]))[0]?.sealed_cpr;
    const before = await sealed();
    await world.service.topics.deliver(cprChanged, { subject: borger.borgerId, sequence: 2, data: { borgerId: borger.borgerId }, claim: { cpr: next } });
    await eventually(async () => (await sealed()) !== before, { what: 'the new number' });
    await world.service.topics.deliver(borgerProvisioned, { subject: borger.borgerId, sequence: 1, data: { borgerId: borger.borgerId }, claim: { cpr: former } });
    await world.service.topics.settled();
    await plantid().set({ receiver: 'ok' });
    world.service.clock.move(hour);
    await until(id, 'leveret');
    expect(received(id)[0]?.borger).toEqual({ cpr: next });
  });
});

describe('each try of a report', () => {
  it('FEJL-28 is kept with its time, answer and length, and never what was sent or answered', async () => {
    await plantid().set({ receiver: 'http-500' });
    const id = await send();
    await until(id, 'venter');
    await plantid().set({ receiver: 'html-200' });
    await tryAgain(id, hour, 2);
    await plantid().set({ receiver: 'ok' });
    world.service.clock.move(hour);
    const report = await until(id, 'leveret', 3);
    expect(report.forsoegene.map(({ nr, svar }) => [nr, svar])).toEqual([[1, 'HTTP 500'], [2, 'ugyldigt svar'], [3, 'modtaget']]);
    expect(report.forsoegene.every(({ varighedMs }) => varighedMs >= 0 && varighedMs < 15_000)).toBe(true);
    const rows = JSON.stringify(await world.service.db.query('select * from booking_fejl_forsoeg where booking_fejl_id = $1', [id]));
    for (const not of [karlOest.cpr, 'Jeg kan', 'Vedligehold']) expect(rows).not.toContain(not);
    expect((await world.service.call(showBookingFejl, { params: { bookingFejlId: id } }, max)).status).toBe(404);
  });
});

describe('an endpoint that refuses us', () => {
  it('FEJL-28 is paused: one report asks, the others wait, none of them uses up its 75 hours, and then all arrive in order', async () => {
    await plantid().set({ receiver: 'http-410' });
    const first = await send(karl, { fejltekst: 'første' });
    await until(first, 'venter');
    const mads = await world.arrive(madsBro, { kommunekode: '0461' });
    const second = await send(karl, { fejltekst: 'anden' });
    const others = await send(mads);
    const tries = async () => (await show(first)).forsoeg + (await show(others)).forsoeg;
    for (let day = 1; day <= 4; day += 1) {
      const before = await tries();
      world.service.clock.move(24 * hour);
      await eventually(async () => (await tries()) > before, { what: `the try of day ${day}`, withinMs: 20_000 });
    }
    expect((await show(second)).forsoeg).toBe(0);
    const { pause, antal } = (await world.service.call(showModtager, {}, nina)).body;
    expect([pause?.svar, antal.venter]).toEqual(['HTTP 410', 3]);
    expect(await tries()).toBeLessThanOrEqual(6);
    await plantid().set({ receiver: 'http-500' });
    const asked = await tries();
    world.service.clock.move(hour);
    await eventually(async () => (await tries()) >= asked + 2, { what: 'a try of both borgere after the pause', withinMs: 20_000 });
    for (const id of [first, others]) expect((await show(id)).status).toBe('venter');
    await plantid().set({ receiver: 'ok' });
    world.service.clock.move(hour);
    for (const id of [first, second, others]) await until(id, 'leveret');
    expect([first, second].map((id) => received(id)[0]?.body['fejltekst'])).toEqual(['første', 'anden']);
    const order = plantid().fejl.all().map(({ webhookId }) => webhookId);
    expect(order.indexOf(first)).toBeLessThan(order.indexOf(second));
    expect((await world.service.call(showModtager, {}, nina)).body.pause).toBeUndefined();
  });
});

describe('a receiver that is slow', () => {
  it('takes at most two of the places: the report to another vendor goes past the others of the slow one', async () => {
    await plantid().set({ receiver: 'slow', delayMs: 5_000 });
    const slow: string[] = [];
    for (let nr = 0; nr < 6; nr += 1) slow.push(await send(await world.arrive(karlOest, { kommunekode: '0101' })));
    const quick = await send(await world.arrive(karlOest, { kommunekode: '0751' }));
    const quickArrived = () => world.vendors.vendor('moedenu').fejl.all().some(({ webhookId }) => webhookId === quick);
    await eventually(quickArrived, { what: 'the report at the quick vendor', withinMs: 40_000 });
    expect(slow.filter((id) => received(id).length > 0).length).toBeLessThanOrEqual(2);
    await plantid().set({ receiver: 'ok', delayMs: undefined });
    for (const id of slow) await until(id, 'leveret');
  }, 60_000);
});

describe('a report that rests', () => {
  it('FEJL-28 was refused or not taken within 75 hours; both are kept, and one or all of them delivered again with their id', async () => {
    await plantid().set({ receiver: 'business-refusal' });
    const refused = await send(karl, { fejltekst: 'afvist' });
    await until(refused, 'afvist');
    await plantid().set({ receiver: 'http-500' });
    const abandoned = await send(karl, { fejltekst: 'opgivet' });
    await until(abandoned, 'venter');
    await tryAgain(abandoned, 74 * hour, 2);
    world.service.clock.move(5 * hour);
    await until(abandoned, 'opgivet', 3);
    const told = world.service.topics.sent(bookingFejlUndeliverable).map(({ subject }) => subject);
    expect(told).toEqual(expect.arrayContaining([refused, abandoned]));

    await plantid().set({ receiver: 'ok' });
    const replay = (bookingFejlId: string, as: typeof nina) => world.service.call(replayBookingFejl, { params: { bookingFejlId } }, as);
    expect((await replay(refused, max)).status).toBe(404);
    expect((await replay(refused, nina)).body).toMatchObject({ status: 'venter' });
    await until(refused, 'leveret');
    expect((await replay(refused, nina)).problem.code).toBe('booking-fejl-hviler-ikke');
    expect((await world.service.call(replayAlleBookingFejl, {}, max)).body.antal).toBe(0);
    expect((await world.service.call(replayAlleBookingFejl, {}, nina)).body.antal).toBe(1);
    await until(abandoned, 'leveret');
    expect([refused, abandoned].map((id) => received(id).map(({ gange, body }) => [gange, body['fejltekst']]))).toEqual([[[1, 'afvist']], [[1, 'opgivet']]]);
  });

  it('FEJL-28 has 75 new hours when it is delivered again', async () => {
    await plantid().set({ receiver: 'business-refusal' });
    const id = await send();
    await until(id, 'afvist');
    world.service.clock.move(80 * hour);
    await plantid().set({ receiver: 'http-500' });
    await world.service.call(replayBookingFejl, { params: { bookingFejlId: id } }, nina);
    await until(id, 'venter', 2);
    expect((await show(id)).naesteForsoeg).toBeDefined();
  });
});

describe("a vendor's duty", () => {
  const warned = () => world.service.topics.sent(leverandoerWarned);
  const claimOf = async (claimId: string | undefined): Promise<unknown> => {
    const [claim] = await world.service.db.query<{ sealed: string }>('select sealed from messaging.claims where id = $1', [claimId]);
    return JSON.parse(world.service.cipher.decrypt(claim?.sealed ?? '', claimId ?? ''));
  };

  it('FEJL-28 is told once a day that reports wait or rest, by a claim, with nothing of the borger; a vendor without one is not', async () => {
    await plantid().set({ receiver: 'business-refusal' });
    await until(await send(), 'afvist');
    expect(warned()).toEqual([]);
    expect((await register({ vagtEmail: 'vagt@plantid.example.test' })).body.vagtEmail).toBe('vagt@plantid.example.test');
    const id = await send(karl, { fejltekst: 'Noget privat' });
    await until(id, 'afvist');
    await until(await send(), 'afvist');
    await eventually(() => warned().length === 1, { what: 'the warning' });
    const [event] = warned();
    expect(event?.data).toMatchObject({ bookingFejlId: id, grund: 'afvist' });
    expect(await claimOf(event?.claimId)).toEqual({ navn: 'PlanTid A/S', email: 'vagt@plantid.example.test' });
    world.service.clock.move(25 * hour);
    await until(await send(), 'afvist');
    await eventually(() => warned().length === 2, { what: 'the warning of the next day' });
    expect(world.service.topics.everything()).not.toMatch(new RegExp(`${karlOest.cpr}|privat|plantid.example`));
    await register();
  });
});

describe('when the error was seen', () => {
  it('FEJL-26 is not in the future and not more than a month ago', async () => {
    const at = async (ms: number) => {
      const body = { fejltekst: 'x', fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: new Date(world.service.clock.now().getTime() + ms).toISOString() };
      return world.service.call(reportBookingFejl, { body }, karl);
    };
    expect((await at(hour)).problem.code).toBe('fejltidspunkt-passer-ikke');
    expect((await at(-32 * 24 * hour)).status).toBe(422);
    expect((await at(-24 * hour)).status).toBe(201);
  });
});

describe('how a vendor is spoken to', () => {
  it('signs with the new key and the old one until the overlap is over, by vendor and by drift', async () => {
    const own = await receiver(({ udfordring }) => ({ modtaget: true, udfordring }));
    expect((await world.service.call(registerModtager, { body: { bookingFejlUrl: own.url } }, nina)).body).toMatchObject({ lykkedes: true, svar: 'modtaget' });
    const changed = (await world.service.call(changeSignaturnoegle, { body: { signatur: 'v1', overlapTimer: 24 } }, nina)).body;
    expect(changed.hemmelighed).toMatch(/^whsec_/);
    const signaturesOf = async () => {
      await until(await send(), 'leveret');
      return String(own.calls.at(-1)?.headers['webhook-signature']).split(' ').map((part) => part.split(',')[0]);
    };
    expect(await signaturesOf()).toEqual(['v1', 'v1a']);
    const { headers, body } = own.calls.at(-1) ?? { headers: {}, body: '' };
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const hmac = createHmac('sha256', Buffer.from(String(changed.hemmelighed).slice(6), 'base64')).update(signed).digest('base64');
    expect(String(headers['webhook-signature']).split(' ')[0]).toBe(`v1,${hmac}`);
    world.service.clock.move(25 * hour);
    expect(await signaturesOf()).toEqual(['v1']);
    await world.service.call(changeSignaturnoegleForDrift, { params: { cvr }, body: { signatur: 'v1a', overlapTimer: 1 } }, drift);
    expect(await signaturesOf()).toEqual(['v1a', 'v1']);
    const modtager = (await world.service.call(showModtager, {}, nina)).body;
    expect(modtager).toMatchObject({ bookingFejlUrl: own.url, signatur: 'v1a', noegler: [{ signatur: 'v1a' }, { signatur: 'v1' }] });
    expect(JSON.stringify(modtager)).not.toContain(String(changed.hemmelighed).slice(6));
    plantid().fejl.learn({ jwk: modtager.noegler[0]?.offentligNoegle as never });
    await register();
  });

  it('takes no address into use that does not answer with the challenge', async () => {
    const deaf = await receiver(() => ({ modtaget: true }));
    expect((await world.service.call(registerModtager, { body: { bookingFejlUrl: deaf.url } }, nina)).body).toMatchObject({ lykkedes: false, svar: 'ugyldigt svar' });
    expect(deaf.calls).toHaveLength(1);
    expect((await world.service.call(showModtager, {}, nina)).body.bookingFejlUrl).toBe(plantid().receiverUrl);
  });

  it('sends a test report that is kept nowhere and tells the answer', async () => {
    const before = (await world.service.db.query('select 1 from booking_fejl')).length;
    expect((await world.service.call(checkModtager, {}, nina)).body).toMatchObject({ lykkedes: true, svar: 'modtaget' });
    await plantid().set({ receiver: 'connection-refused' });
    expect((await world.service.call(checkModtager, {}, nina)).body).toMatchObject({ lykkedes: false, svar: 'ingen forbindelse' });
    expect((await world.service.db.query('select 1 from booking_fejl')).length).toBe(before);
  });

  it('FEJL-17 takes plain JSON for the CPR number only with https', async () => {
    expect((await register({ cprForm: 'json' })).problem.code).toBe('cpr-kraever-https');
    expect((await register({ cprForm: 'json', bookingFejlUrl: 'https://plantid.example.test/fejl' })).body.cprForm).toBe('json');
    expect((await world.service.call(registerModtager, { body: { bookingFejlUrl: plantid().receiverUrl } }, nina)).problem.code).toBe('cpr-kraever-https');
    await register();
  });
});

describe('drift', () => {
  it('FEJL-28 sees reports and receivers across vendors', async () => {
    const id = await send();
    const { items } = (await world.service.call(listModtagere, {}, drift)).body;
    expect(items.map(({ navn }) => navn)).toEqual(['KommuneKalender ApS', 'MødeNu ApS', 'PlanTid A/S']);
    expect((await world.service.call(listBookingFejlForDrift, { params: { cvr } }, drift)).body.items.map(({ bookingFejlId }) => bookingFejlId)).toContain(id);
    expect((await world.service.call(listBookingFejlForDrift, { params: { cvr: '12345678' } }, drift)).problem.code).toBe('leverandoer-findes-ikke');
    expect((await world.service.call(listBookingFejl, { query: { status: 'opgivet' } }, max)).body.items).toEqual([]);
  });
});

describe('a report and the kommune', () => {
  it('FEJL-27 goes to the vendor alone: neither besked nor task comes of it, and no authority is answered with it', async () => {
    const id = await send(karl, { fejltekst: 'Kun til leverandøren' });
    await until(id, 'leveret');
    await eventually(() => world.service.topics.sent(bookingFejlDelivered).some(({ subject }) => subject === id), { what: 'booking-fejl-delivered' });
    expect(received(id)[0]?.body['fejltekst']).toBe('Kun til leverandøren');
    const told = booking.tells.filter((contract) => world.service.topics.sent(contract).some((event) => JSON.stringify(event).includes(id)));
    expect(told.map(({ type }) => type)).toEqual([bookingFejlReported.type, bookingFejlDelivered.type]);
    const organisation = { kind: 'kommune' as const, code: '0101' };
    const asked = endpointsOf({ definition: booking }).filter(({ method, access }) => method === 'GET' && access.kind === 'roles' && access.roles.some((role) => role === 'sagsbehandler' || role === 'fagsystem'));
    expect(asked.length).toBeGreaterThan(0);
    for (const endpoint of asked) {
      const wish = { params: { borgerId: karl.borgerId }, query: { fra: world.day(-40), til: world.day(40) } };
      const answer = await world.service.call(endpoint as Endpoint, wish as never, { role: 'sagsbehandler', organisation });
      expect(answer.status).toBeLessThan(300);
      expect(JSON.stringify(answer.body)).not.toMatch(new RegExp(`${id}|leverandøren`));
    }
    for (const endpoint of [listBookingFejl, listBookingFejlForDrift] as Endpoint[]) {
      expect((await world.service.call(endpoint, { params: { cvr } } as never, { role: 'sagsbehandler', organisation })).status).toBe(403);
    }
  });
});
