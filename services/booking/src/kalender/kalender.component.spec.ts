import { bookMoede, cancelMoede, createKalenderabonnement, deleteKalenderabonnement, registerMoedeForBorger, showKalenderabonnement, showKalenderfeed, showMoedefil } from '@jobnet/contracts';
import { prepared } from '@jobnet/service-kit/testing';
import { karlOest } from '@jobnet/testkit';
import { type Borger, BookingWorld } from '../testing/booking-world.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world.close());

const arrive = () => world.arrive(karlOest, { kommunekode: '0101' });
const book = async (borger: Borger) => prepared(await world.service.call(bookMoede, { body: await world.freeTime(borger) }, borger));
const abonnement = async (borger: Borger) => prepared(await world.service.call(createKalenderabonnement, {}, borger)).sti.split('/').at(-2) ?? '';
const feed = (noegle: string, headers: Record<string, string> = {}) => world.service.call(showKalenderfeed, { params: { noegle }, headers });
const fileOf = async (borger: Borger, moedeId: string) => {
  const { status, headers, body } = await world.service.call(showMoedefil, { params: { moedeId } }, borger);
  return { status, type: headers.get('content-type'), lines: String(body).replaceAll('\r\n ', '').split('\r\n') };
};
const utc = (moment: string) => `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

describe('a meeting as a file', () => {
  it('has time, place, caseworker and mødeform, and under the same UID a higher SEQUENCE once it is cancelled', async () => {
    const karl = await arrive();
    const moede = await book(karl);
    const booked = await fileOf(karl, moede.moedeId);
    expect(booked).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect(booked.lines).toEqual(expect.arrayContaining([
      `UID:${moede.moedeId}@moede.jobnet`, 'STATUS:CONFIRMED', `DTSTART:${utc(moede.start)}`, `DTEND:${utc(moede.slut)}`, `SUMMARY:${moede.titel}`,
    ]));
    expect(booked.lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(`Sagsbehandler: ${moede.sagsbehandler}`);
    prepared(await world.service.call(cancelMoede, { params: { moedeId: moede.moedeId } }, karl));
    const cancelled = await fileOf(karl, moede.moedeId);
    const sequenceOf = ({ lines }: typeof booked) => Number(lines.find((line) => line.startsWith('SEQUENCE:'))?.slice(9));
    expect(cancelled.lines).toEqual(expect.arrayContaining([`UID:${moede.moedeId}@moede.jobnet`, 'STATUS:CANCELLED']));
    expect(sequenceOf(cancelled)).toBeGreaterThan(sequenceOf(booked));
  });
});

describe('the secret address', () => {
  it('gives the borger’s meetings to anybody who has it: that there is one, and when; a cancelled one leaves', async () => {
    const [karl, other] = [await arrive(), await arrive()];
    const [moede, andet] = [await book(karl), await book(karl)];
    const others = await book(other);
    const noegle = await abonnement(karl);
    const { status, headers, body } = await feed(noegle);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = String(body);
    expect(text.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual(['SUMMARY:Møde med kommunen', 'SUMMARY:Møde med kommunen']);
    for (const held of [moede.moedeId, andet.moedeId, utc(moede.start)]) expect(text).toContain(held);
    for (const not of [moede.titel, moede.sagsbehandler, moede.sted, others.moedeId, karl.borgerId, 'LOCATION', 'DESCRIPTION']) expect(text).not.toContain(not);
    prepared(await world.service.call(cancelMoede, { params: { moedeId: moede.moedeId } }, karl));
    const after = String((await feed(noegle)).body);
    expect([after.includes(moede.moedeId), after.includes(andet.moedeId)]).toEqual([false, true]);
  });

  it('says whether a meeting is with the kommune or the a-kasse, and no more', async () => {
    const karl = await arrive();
    const made = { params: { borgerId: karl.borgerId }, body: world.moedeInput() };
    for (const authority of [world.authority('akasse', '03'), world.authority('kommune', '0101')]) prepared(await world.service.call(registerMoedeForBorger, made, authority));
    const text = String((await feed(await abonnement(karl))).body);
    expect(text.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim()).sort()).toEqual(['SUMMARY:Møde med a-kassen', 'SUMMARY:Møde med kommunen']);
    expect(text).not.toContain('Christian Dam');
  });

  it('is answered 304 as long as nothing changed, to whoever shows the tag', async () => {
    const karl = await arrive();
    await book(karl);
    const noegle = await abonnement(karl);
    const etag = (await feed(noegle)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const again = await feed(noegle, { 'if-none-match': `"andet", W/${etag}` });
    expect([again.status, again.body, again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([304, '', etag, 'private, no-cache']);
    await book(karl);
    expect((await feed(noegle, { 'if-none-match': etag })).status).toBe(200);
  });

  it('stops when it is renewed or stopped, and its secret is kept nowhere', async () => {
    const karl = await arrive();
    expect(prepared(await world.service.call(showKalenderabonnement, {}, karl))).toEqual({ aktivt: false });
    const first = await abonnement(karl);
    const shown = prepared(await world.service.call(showKalenderabonnement, {}, karl));
    expect(Object.keys(shown)).toEqual(['aktivt', 'oprettet']);
    await feed(first);
    expect(prepared(await world.service.call(showKalenderabonnement, {}, karl)).sidstHentet).toMatch(/:00:00\.000Z$/);
    const second = await abonnement(karl);
    expect([(await feed(first)).problem.code, (await feed(second)).status]).toEqual(['findes-ikke', 200]);
    const rows = JSON.stringify([
      await world.service.db.query('select * from kalenderabonnement'), await world.service.db.query('select * from kit.idempotency_key'),
    ]);
    expect(rows).toContain(karl.borgerId);
    expect(rows).not.toContain(second);
    prepared(await world.service.call(deleteKalenderabonnement, {}, karl));
    expect((await feed(second)).problem.code).toBe('findes-ikke');
    expect(prepared(await world.service.call(showKalenderabonnement, {}, karl))).toEqual({ aktivt: false });
  });

  it('of nobody is not found, whatever stands in its place', async () => {
    for (const noegle of ['x', 'a'.repeat(43), '0']) expect((await feed(noegle)).status).toBe(404);
  });
});
