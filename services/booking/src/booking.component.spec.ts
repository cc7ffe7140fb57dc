import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  activateBookingfrist,
  bookMoede,
  bookingFejlDelivered,
  bookingFejlReported,
  cancelMoede,
  listBookingFejl,
  listBookingfrister,
  listMoeder,
  listMoedetider,
  listMoedetilbud,
  moedeBooked,
  moedeCancelled,
  registerLeverandoer,
  reportBookingFejl,
  showBookingstatus,
  showMoede,
  tilhoersforholdUpdated,
} from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import type { TestService } from '@jobnet/service-kit/testing';
import type { VendorSimulators } from '@jobnet/simulators';
import { dagmarFriis, eventually, karlOest, madsBro } from '@jobnet/testkit';
import { type Borger, BookingWorld } from './testing/booking-world.ts';

let world: BookingWorld;
let vendors: VendorSimulators;
let service: TestService;

const drift = { role: 'drift' as const };
const sagsbehandler = (code: string) => ({ role: 'sagsbehandler' as const, organisation: { kind: 'kommune' as const, code } });
const day = (days: number) => world.day(days);
const arrive = (person: { cpr: string }, kommunekode: string, kontaktgruppe?: string | null) => world.arrive(person, { kommunekode, kontaktgruppe });
const freeTime = (as: Borger) => world.freeTime(as);
const report = { fejltekst: 'Jeg kan ikke booke. Æ, ø og å.\nHilsen', fejlkode: '4' as const, forloeb: 'selvbooking' as const, get fejlTidspunkt() { return service.clock.now().toISOString(); } };
const reports = (noegle: 'plantid' | 'kommunekalender') => vendors.vendor(noegle).fejl.all();

const moedeRow = async (id: string) =>
  (await service.db.query<{ status: string; idempotency_key: object | null }>('select status, idempotency_key from moede where id = $1', [id]))[0];
/** The due row of a meeting whose request died before the vendor's answer came. */
const reconcileNow = (moedeId: string) =>
  service.db.query(`insert into messaging.due (id, kind, ref, payload, due_at) values ($1, 'reconcile-moede', $2, 'null', now() - interval '1 day')`, [newId(), moedeId]);

beforeAll(async () => {
  world = await BookingWorld.start();
  ({ service, vendors } = world);
});
afterAll(() => world?.close());
afterEach(async () => {
  await vendors.vendor('plantid').set({ booking: 'ok', receiver: 'ok' });
});

describe('who may book', () => {
  it('BOOK-08 tells Dagmar without kontaktgruppe why, and the API refuses with the reason', async () => {
    const dagmar = await arrive(dagmarFriis, '0561', null);
    const karl = await arrive(karlOest, '0101');
    expect((await service.call(showBookingstatus, {}, karl)).body.kanBooke).toBe(true);
    expect((await service.call(showBookingstatus, {}, dagmar)).body).toMatchObject({ kanBooke: false, grund: 'ingen-kontaktgruppe' });
    const refused = await service.call(listMoedetilbud, {}, dagmar);
    expect(refused).toMatchObject({ status: 403, problem: { code: 'kan-ikke-booke', grund: 'ingen-kontaktgruppe' } });
  });

  it('says that booking is being made ready until the CPR number has arrived', async () => {
    const borgerId = newId();
    await service.topics.deliver(tilhoersforholdUpdated, { subject: borgerId, data: { borgerId, kommunekode: '0101', kontaktgruppe: '1', beskyttet: false } });
    const as = { role: 'borger' as const, borgerId };
    await eventually(async () => (await service.call(showBookingstatus, {}, as)).body.grund === 'klargoeres', { what: 'the tilhørsforhold' });
    expect((await service.call(reportBookingFejl, { body: report }, as)).problem.code).toBe('booking-klargoeres');
  });
});

describe('a meeting', () => {
  it('BOOK-01 BOOK-02 BOOK-03 is booked in the vendor’s book, stands in the calendar with its details, and is told', async () => {
    const karl = await arrive(karlOest, '0101');
    const wish = await freeTime(karl);
    const booked = await service.call(bookMoede, { body: wish }, karl);
    expect(booked.status).toBe(201);
    expect(vendors.vendor('plantid').bog.find(booked.body.moedeId)?.status).toBe('booket');
    const calendar = await service.call(listMoeder, { query: { fra: day(0), til: day(30) } }, karl);
    expect(calendar.body.items).toEqual([booked.body]);
    const shown = await service.call(showMoede, { params: { moedeId: booked.body.moedeId } }, karl);
    expect(shown.body).toMatchObject({ titel: 'Jobsamtale', moedeform: wish.moedeform, sagsbehandler: expect.stringMatching(/Dam|Vad/), sted: expect.stringContaining('lokale') });
    const [event] = await eventually(() => service.topics.sent(moedeBooked).filter(({ subject }) => subject === booked.body.moedeId).length === 1 && service.topics.sent(moedeBooked).filter(({ subject }) => subject === booked.body.moedeId), { what: 'moede-booked' });
    expect(event?.data.borgerId).toBe(karl.borgerId);
    const other = await arrive(karlOest, '0101');
    expect((await service.call(showMoede, { params: { moedeId: booked.body.moedeId } }, other)).problem.code).toBe('findes-ikke');
  });

  it('asks the vendor for times of at most 62 days', async () => {
    const karl = await arrive(karlOest, '0101');
    const { moedetilbudId } = await freeTime(karl);
    const ask = (fra: string, til: string) => service.call(listMoedetider, { params: { moedetilbudId }, query: { fra, til } }, karl);
    expect((await ask(day(1), day(63))).status).toBe(200);
    expect((await ask(day(1), day(64))).problem.errors).toMatchObject([{ pointer: '/query/til' }]);
    expect((await ask(day(5), day(4))).status).toBe(400);
  });

  it('BOOK-26 goes to exactly one of many who race for the seat; the others hear that the time is taken', async () => {
    const racers = await Promise.all(Array.from({ length: 6 }, () => arrive(karlOest, '0101')));
    const wishes = await Promise.all(racers.map(freeTime));
    const tidId = wishes[0]?.tidId ?? '';
    const answers = await Promise.all(racers.map((as, index) => service.call(bookMoede, { body: { ...wishes[index]!, tidId } }, as)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(new Set(answers.filter(({ status }) => status === 409).map(({ problem }) => problem.code))).toEqual(new Set(['tiden-er-taget']));
    expect(vendors.vendor('plantid').bog.all().filter((one) => one.tidId === tidId && one.status === 'booket')).toHaveLength(1);
    const rows = await service.db.query(`select 1 from moede where tid_id = $1 and status = 'booket'`, [tidId]);
    expect(rows).toHaveLength(1);
  });

  it('BOOK-06 BOOK-07 is cancelled on both sides by its borger only, and not twice', async () => {
    const karl = await arrive(karlOest, '0101');
    const { moedeId } = (await service.call(bookMoede, { body: await freeTime(karl) }, karl)).body;
    const stranger = await arrive(karlOest, '0101');
    expect((await service.call(cancelMoede, { params: { moedeId } }, stranger)).status).toBe(404);
    const cancelled = await service.call(cancelMoede, { params: { moedeId } }, karl);
    expect(cancelled.body.status).toBe('aflyst');
    expect(vendors.vendor('plantid').bog.find(moedeId)?.status).toBe('aflyst');
    await eventually(() => service.topics.sent(moedeCancelled).some(({ subject, sequence }) => subject === moedeId && sequence > 1), { what: 'moede-cancelled' });
    expect((await service.call(cancelMoede, { params: { moedeId } }, karl)).problem.code).toBe('moede-kan-ikke-aendres');
  });

  it('gives the first answer again for the same key and books once', async () => {
    const karl = await arrive(karlOest, '0101');
    const body = await freeTime(karl);
    const key = randomUUID();
    const first = await service.call(bookMoede, { body, key }, karl);
    expect((await service.call(bookMoede, { body, key }, karl)).body).toEqual(first.body);
  });

  it.each(['connection-refused', 'html-200', 'malformed', 'http-500', 'absurd-dates'] as const)('FEJL-30 stands on neither side when the vendor answers %s while booking', async (mode) => {
    const karl = await arrive(karlOest, '0101');
    const body = await freeTime(karl);
    await vendors.vendor('plantid').set({ booking: mode });
    expect((await service.call(bookMoede, { body }, karl)).problem.code).toBe('bookingsystem-fejl');
    await vendors.vendor('plantid').set({ booking: 'ok' });
    service.clock.move(120_000);
    await eventually(
      async () => {
        const rows = await service.db.query<{ status: string }>('select status from moede where borger_id = $1', [karl.borgerId]);
        return rows.length > 0 && rows.every(({ status }) => status === 'opgivet');
      },
      { what: 'both sides agree', withinMs: 20_000 },
    );
    expect(vendors.vendor('plantid').bog.isTaken(body.tidId)).toBe(false);
  });

  it('takes back a reservation that the vendor has not heard of, so that a booking still on its way cannot arrive later', async () => {
    const karl = await arrive(karlOest, '0101');
    const { moedetilbudId, tidId, moedeform } = await freeTime(karl);
    const moedeId = newId();
    await service.db.query(
      `insert into moede (id, version, borger_id, leverandoer_id, moedetilbud_id, tid_id, status, moedeform, created_at)
       select $1, 1, $2, id, $3, $4, 'reserveret', $5, now() from leverandoer where '0101' = any(kommuner)`,
      [moedeId, karl.borgerId, moedetilbudId, tidId, moedeform],
    );
    await reconcileNow(moedeId);
    await eventually(async () => (await moedeRow(moedeId))?.status === 'opgivet', { what: 'the reservation to be given up' });
    const vendor = vendors.vendor('plantid');
    const late = await fetch(`${vendor.bookingUrl}/v1/bookinger/${moedeId}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${vendor.options.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ borger: karl.borgerId, moedetilbudId, tidId, samtaleform: moedeform }),
    });
    expect(late.status).toBe(409);
    expect(vendor.bog.isTaken(tidId)).toBe(false);
  });

  it('gives the key of a cancelling whose request died its answer', async () => {
    const karl = await arrive(karlOest, '0101');
    const { moedeId } = (await service.call(bookMoede, { body: await freeTime(karl) }, karl)).body;
    await vendors.vendor('plantid').set({ booking: 'slow', delayMs: 1_500 });
    const key = randomUUID();
    const cancelling = service.call(cancelMoede, { params: { moedeId }, key }, karl);
    await eventually(async () => (await moedeRow(moedeId))?.status === 'aflyses', { what: 'the cancelling to be under way' });
    const waiting = await moedeRow(moedeId);
    expect(waiting?.idempotency_key).toMatchObject({ key });
    await cancelling;
    await vendors.vendor('plantid').set({ booking: 'ok' });
    await service.db.query(`update moede set status = 'aflyses', idempotency_key = $2 where id = $1`, [moedeId, JSON.stringify(waiting?.idempotency_key)]);
    await service.db.query(`update kit.idempotency_key set state = 'pending', answer = null where key = $1`, [key]);
    expect((await service.call(cancelMoede, { params: { moedeId }, key }, karl)).problem.code).toBe('under-behandling');
    await reconcileNow(moedeId);
    await eventually(async () => (await moedeRow(moedeId))?.status === 'aflyst', { what: 'the cancelling to end' });
    expect(await service.call(cancelMoede, { params: { moedeId }, key }, karl)).toMatchObject({ status: 200, body: { moedeId, status: 'aflyst' } });
  });

  it('FEJL-30 tells a business refusal and true empty answers apart from a failing vendor', async () => {
    const karl = await arrive(karlOest, '0101');
    const wish = await freeTime(karl);
    const period = { params: { moedetilbudId: wish.moedetilbudId }, query: { fra: day(3), til: day(20) } };
    await vendors.vendor('plantid').set({ booking: 'business-refusal' });
    expect((await service.call(listMoedetilbud, {}, karl)).problem.code).toBe('bookingsystem-afviser');
    await vendors.vendor('plantid').set({ booking: 'no-offers' });
    expect((await service.call(listMoedetilbud, {}, karl)).body.items).toEqual([]);
    await vendors.vendor('plantid').set({ booking: 'no-times' });
    expect((await service.call(listMoedetider, period, karl)).body.items).toEqual([]);
    await vendors.vendor('plantid').set({ booking: 'html-200' });
    expect((await service.call(listMoedetilbud, {}, karl)).problem.code).toBe('bookingsystem-fejl');
  });
});

describe('a bookingfrist', () => {
  it('BOOK-22 KAL-15 KAL-16 is activated by the own kommune only, shown through its day, and met by a booking of its kind', async () => {
    const karl = await arrive(karlOest, '0101');
    const wish = { params: { borgerId: karl.borgerId }, body: { frist: day(10), samtaletype: '7', grund: 'Du skal til jobsamtale.' } };
    expect((await service.call(activateBookingfrist, wish, sagsbehandler('0751'))).problem.code).toBe('ikke-egen-borger');
    expect((await service.call(activateBookingfrist, wish, sagsbehandler('0101'))).status).toBe(201);
    expect((await service.call(showBookingstatus, {}, karl)).body.bookingfrister).toHaveLength(1);
    service.clock.move(11 * 86_400_000);
    expect((await service.call(showBookingstatus, {}, karl)).body.bookingfrister).toHaveLength(0);
    service.clock.move(-11 * 86_400_000);
    await service.call(bookMoede, { body: await freeTime(karl) }, karl);
    expect((await service.call(listBookingfrister, { params: wish.params }, sagsbehandler('0101'))).body.items).toMatchObject([{ status: 'indfriet' }]);
    expect((await service.call(showBookingstatus, {}, karl)).body.bookingfrister).toHaveLength(0);
    const looked = await service.db.query('select 1 from kit.access_log where subject_borger_id = $1', [karl.borgerId]);
    expect(looked).toHaveLength(2);
  });
});

describe('a booking-fejl report', () => {
  it('FEJL-14 FEJL-17 FEJL-24 reaches the vendor of the kommune once, signed, with CPR number and text unchanged', async () => {
    const mads = await arrive(madsBro, '0561');
    const key = randomUUID();
    const body = { ...report };
    const first = await service.call(reportBookingFejl, { body, key }, mads);
    expect(first.status).toBe(201);
    expect((await service.call(reportBookingFejl, { body, key }, mads)).body).toEqual(first.body);
    const id = first.body.bookingFejlId;
    const received = await eventually(() => reports('kommunekalender').find(({ webhookId }) => webhookId === id), { what: 'the report at the vendor' });
    expect(received.borger).toEqual({ cpr: madsBro.cpr });
    expect(received.body['fejltekst']).toBe(report.fejltekst);
    expect(received.gange).toBe(1);
    expect(reports('plantid')).toHaveLength(0);
    await eventually(() => service.topics.sent(bookingFejlDelivered).some(({ subject }) => subject === id), { what: 'booking-fejl-delivered' });
    expect(service.topics.sent(bookingFejlReported).filter(({ subject }) => subject === id)).toHaveLength(1);
    expect(service.topics.everything()).not.toMatch(new RegExp(`${madsBro.cpr}|Jeg kan ikke`));
  });

  it('FEJL-18 FEJL-25 FEJL-26 carries the chosen mødetilbud, its origin and Danish time with offset', async () => {
    const karl = await arrive(karlOest, '0101');
    const { moedetilbudId } = await freeTime(karl);
    const fejlTidspunkt = `${day(-1)}T08:00:00Z`;
    const { body } = await service.call(reportBookingFejl, { body: { ...report, moedetilbudId, fejlTidspunkt } }, karl);
    const received = await eventually(() => reports('plantid').find(({ webhookId }) => webhookId === body.bookingFejlId), { what: 'the report' });
    expect(received.body).toMatchObject({ moedetilbudId, fejlkode: 4, fejlOphav: 'Jobnet', fejlTidspunkt: expect.stringMatching(/T(09:00:00\+01|10:00:00\+02):00$/) });
    expect(new Date(String(received.body['fejlTidspunkt']))).toEqual(new Date(fejlTidspunkt));
    expect(received.body).not.toHaveProperty('indkaldelsesId');
  });

  it('FEJL-19 carries the meeting it is about, which must be an own one', async () => {
    const karl = await arrive(karlOest, '0101');
    const { moedeId } = (await service.call(bookMoede, { body: await freeTime(karl) }, karl)).body;
    const { body } = await service.call(reportBookingFejl, { body: { ...report, indkaldelsesId: moedeId } }, karl);
    const received = await eventually(() => reports('plantid').find(({ webhookId }) => webhookId === body.bookingFejlId), { what: 'the report' });
    expect(received.body['indkaldelsesId']).toBe(moedeId);
    expect((await service.call(reportBookingFejl, { body: { ...report, indkaldelsesId: newId() } }, karl)).problem.code).toBe('fejlkode-passer-ikke');
  });

  it('FEJL-09 takes 500 characters counted after CRLF became LF, refuses 501 and stores nothing of it', async () => {
    const karl = await arrive(karlOest, '0101');
    const rows = async () => (await service.db.query('select 1 from booking_fejl where borger_id = $1', [karl.borgerId])).length;
    const refused = await service.call(reportBookingFejl, { body: { ...report, fejltekst: 'x'.repeat(501) } }, karl);
    expect(refused).toMatchObject({ status: 400, problem: { code: 'ugyldigt-input', errors: [{ pointer: '/fejltekst' }] } });
    expect(await rows()).toBe(0);
    expect((await service.call(reportBookingFejl, { body: { ...report, fejltekst: `${'x'.repeat(249)}\r\n${'y'.repeat(250)}` } }, karl)).status).toBe(201);
    expect(await rows()).toBe(1);
  });

  it('FEJL-20 FEJL-23 FEJL-31 refuses codes that do not fit: 2 and a mødetilbud from straksbooking, and any other than 2, 3, 4', async () => {
    const karl = await arrive(karlOest, '0101');
    const { moedetilbudId } = await freeTime(karl);
    const send = async (change: object) => (await service.call(reportBookingFejl, { body: { ...report, ...change } as never }, karl)).status;
    expect(await send({ fejlkode: '2', forloeb: 'straksbooking' })).toBe(422);
    expect(await send({ forloeb: 'straksbooking', moedetilbudId })).toBe(422);
    expect(await send({ fejlkode: '3', moedetilbudId })).toBe(422);
    expect(await send({ fejlkode: '1' })).toBe(400);
    expect(await send({ fejlkode: '4', forloeb: 'straksbooking' })).toBe(201);
    expect(await send({ fejlkode: '3' })).toBe(201);
    expect(await send({ fejlkode: '2', moedetilbudId })).toBe(201);
  });

  it('FEJL-28 waits while the receiver is down, HTML with 200 included, and arrives later, once and in order', async () => {
    const karl = await arrive(karlOest, '0101');
    await vendors.vendor('plantid').set({ receiver: 'connection-refused' });
    const first = (await service.call(reportBookingFejl, { body: { ...report, fejltekst: 'første' } }, karl)).body.bookingFejlId;
    const second = (await service.call(reportBookingFejl, { body: { ...report, fejltekst: 'anden' } }, karl)).body.bookingFejlId;
    const tries = async () => Number((await service.db.query<{ forsoeg: number }>('select forsoeg from booking_fejl where id = $1', [first]))[0]?.forsoeg);
    await eventually(async () => (await tries()) >= 1, { what: 'a try' });
    await vendors.vendor('plantid').set({ receiver: 'html-200' });
    service.clock.move(3_600_000);
    await eventually(async () => (await tries()) >= 2, { what: 'another try' });
    expect(reports('plantid').some(({ webhookId }) => webhookId === first)).toBe(false);
    await vendors.vendor('plantid').set({ receiver: 'ok' });
    service.clock.move(3_600_000);
    await eventually(() => reports('plantid').some(({ webhookId }) => webhookId === second), { what: 'both reports', withinMs: 20_000 });
    const mine = reports('plantid').filter(({ webhookId }) => [first, second].includes(webhookId));
    expect(mine.map(({ body, gange }) => [body['fejltekst'], gange])).toEqual([['første', 1], ['anden', 1]]);
    const page = await service.call(listBookingFejl, {}, { role: 'leverandoer', cvr: '99100532' });
    expect(page.body.items.find(({ bookingFejlId }) => bookingFejlId === first)).toMatchObject({ status: 'leveret', senesteSvar: 'modtaget' });
    expect((await service.call(listBookingFejl, {}, { role: 'leverandoer', cvr: '99100672' })).body.items.some(({ bookingFejlId }) => bookingFejlId === first)).toBe(false);
  });

  it('FEJL-29 goes to the vendor that served the kommune when the error was seen', async () => {
    const karl = await arrive(karlOest, '0461');
    const odense = { navn: 'MødeNu ApS', kommuner: ['0751', '0851', '0461'], gyldigFra: day(-3), apiNoegle: 'moedenu-key' };
    const vendor = vendors.vendor('moedenu');
    const body = { ...odense, baseUrl: vendor.bookingUrl, bookingFejlUrl: vendor.receiverUrl, offentligNoegle: vendor.offentligNoegle as Record<string, unknown> };
    await service.call(registerLeverandoer, { params: { cvr: '99100567' }, body }, drift);
    const before = (await service.call(reportBookingFejl, { body: { ...report, fejlTidspunkt: `${day(-4)}T21:59:00Z` } }, karl)).body.bookingFejlId;
    const after = (await service.call(reportBookingFejl, { body: { ...report, fejlTidspunkt: `${day(-4)}T23:01:00Z` } }, karl)).body.bookingFejlId;
    await eventually(() => reports('plantid').some(({ webhookId }) => webhookId === before), { what: 'the report at the earlier vendor' });
    await eventually(() => vendor.fejl.all().some(({ webhookId }) => webhookId === after), { what: 'the report at the later vendor' });
  });
});
