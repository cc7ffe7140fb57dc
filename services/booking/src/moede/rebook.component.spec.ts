import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bookMoede, cancelMoede, listMoedetider, moedeBooked, moedeRebooked, rebookMoede, showMoede } from '@jobnet/contracts';
import { prepared } from '@jobnet/service-kit/testing';
import { eventually, karlOest } from '@jobnet/testkit';
import { type Borger, BookingWorld } from '../testing/booking-world.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world?.close());
afterEach(async () => {
  await plantid().set({ booking: 'ok', delayMs: undefined });
});

const plantid = () => world.vendors.vendor('plantid');
const statusOf = async (moedeId: string) => (await world.service.db.query<{ status: string }>('select status from moede where id = $1', [moedeId]))[0]?.status;
const show = async (moedeId: string, as: Borger) => (await world.service.call(showMoede, { params: { moedeId } }, as)).body;

/** A borger with a meeting, and a free time to move it to. */
const withMoede = async () => {
  const karl = await world.arrive(karlOest, { kommunekode: '0101' });
  const moede = prepared(await world.service.call(bookMoede, { body: await world.freeTime(karl) }, karl));
  const { tidId, moedeform } = await world.freeTime(karl, -1);
  return { karl, moede, nyTid: { tidId, moedeform } };
};
const rebook = (moedeId: string, body: { tidId: string; moedeform: string }, as: Borger) => world.service.call(rebookMoede, { params: { moedeId }, body }, as);

describe('moving a meeting', () => {
  it('BOOK-05 gives it the new time at the vendor and in the calendar, frees the old one, and tells both', async () => {
    const { karl, moede, nyTid } = await withMoede();
    const oldTidId = plantid().bog.find(moede.moedeId)?.tidId ?? '';
    const moved = await rebook(moede.moedeId, nyTid, karl);
    expect(moved).toMatchObject({ status: 200, body: { moedeId: moede.moedeId, status: 'booket', moedeform: nyTid.moedeform } });
    expect(moved.body.start).not.toBe(moede.start);
    expect(plantid().bog.find(moede.moedeId)).toMatchObject({ tidId: nyTid.tidId, status: 'booket' });
    expect(plantid().bog.isTaken(oldTidId)).toBe(false);
    expect((await show(moede.moedeId, karl)).start).toBe(moved.body.start);
    const [event] = await eventually(() => {
      const told = world.service.topics.sent(moedeRebooked).filter(({ subject }) => subject === moede.moedeId);
      return told.length === 1 && told;
    }, { what: 'moede-rebooked' });
    expect(event?.data).toMatchObject({ start: moved.body.start, flyttetFra: moede.start });
    expect(world.service.topics.sent(moedeBooked).filter(({ subject }) => subject === moede.moedeId)).toHaveLength(1);
  });

  it('BOOK-07 is refused with a reason after its last moment, for another’s meeting, and for one that is cancelled', async () => {
    const { karl, moede, nyTid } = await withMoede();
    const stranger = await world.arrive(karlOest, { kommunekode: '0101' });
    expect((await rebook(moede.moedeId, nyTid, stranger)).problem.code).toBe('findes-ikke');
    const { ombookesSenest = '', aflysesSenest = '' } = await show(moede.moedeId, karl);
    expect(ombookesSenest < moede.start && aflysesSenest < moede.start).toBe(true);
    const past = Date.parse(ombookesSenest) - world.service.clock.now().getTime() + 1_000;
    world.service.clock.move(past);
    try {
      expect(await show(moede.moedeId, karl)).toMatchObject({ kanOmbookes: false, kanAflyses: false, status: 'booket' });
      expect((await rebook(moede.moedeId, nyTid, karl)).problem.code).toBe('moede-kan-ikke-aendres');
      expect((await world.service.call(cancelMoede, { params: { moedeId: moede.moedeId } }, karl)).problem.code).toBe('moede-kan-ikke-aendres');
    } finally {
      world.service.clock.move(-past);
    }
    prepared(await world.service.call(cancelMoede, { params: { moedeId: moede.moedeId } }, karl));
    expect((await rebook(moede.moedeId, nyTid, karl)).problem.code).toBe('moede-kan-ikke-aendres');
  });

  it('leaves it where it stands when the wished time is gone, or the vendor says no', async () => {
    const { karl, moede, nyTid } = await withMoede();
    const other = await withMoede();
    prepared(await rebook(other.moede.moedeId, nyTid, other.karl));
    expect((await rebook(moede.moedeId, nyTid, karl)).problem.code).toBe('tiden-er-taget');
    await plantid().set({ booking: 'business-refusal' });
    expect((await rebook(moede.moedeId, nyTid, karl)).problem.code).toBe('bookingsystem-afviser');
    expect(await show(moede.moedeId, karl)).toMatchObject({ start: moede.start, afventerSvar: false });
  });

  it.each(['lost-answer', 'connection-refused', 'html-200', 'http-500'] as const)('stands where the vendor has it after an answer that never came (%s)', async (mode) => {
    const { karl, moede, nyTid } = await withMoede();
    await plantid().set({ booking: mode });
    expect((await rebook(moede.moedeId, nyTid, karl)).problem.code).toBe('bookingsystem-fejl');
    expect(await show(moede.moedeId, karl)).toMatchObject({ start: moede.start, afventerSvar: true, kanAflyses: false });
    expect((await rebook(moede.moedeId, nyTid, karl)).problem.code).toBe('moede-afventer-svar');
    expect((await world.service.call(cancelMoede, { params: { moedeId: moede.moedeId } }, karl)).problem.code).toBe('moede-afventer-svar');
    await plantid().set({ booking: 'ok' });
    world.service.clock.move(60_000);
    await eventually(async () => (await statusOf(moede.moedeId)) === 'booket', { what: 'the answer', withinMs: 20_000 });
    const isMoved = mode === 'lost-answer';
    const held = plantid().bog.find(moede.moedeId);
    expect(held?.tidId === nyTid.tidId).toBe(isMoved);
    expect(Date.parse((await show(moede.moedeId, karl)).start)).toBe(Date.parse(held?.starttid ?? ''));
    expect(world.service.topics.sent(moedeRebooked).filter(({ subject }) => subject === moede.moedeId)).toHaveLength(isMoved ? 1 : 0);
  });

  it('is found by looking once more when the vendor moved it after we had given up', async () => {
    const { karl, moede, nyTid } = await withMoede();
    await plantid().set({ booking: 'connection-refused' });
    expect((await rebook(moede.moedeId, nyTid, karl)).problem.code).toBe('bookingsystem-fejl');
    await plantid().set({ booking: 'ok' });
    world.service.clock.move(60_000);
    await eventually(async () => (await statusOf(moede.moedeId)) === 'booket', { what: 'the answer', withinMs: 20_000 });
    const late = await fetch(`${plantid().bookingUrl}/v1/bookinger/${moede.moedeId}/tid`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${plantid().options.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ tidId: nyTid.tidId, samtaleform: nyTid.moedeform }),
    });
    expect(late.status).toBe(200);
    world.service.clock.move(700_000);
    const held = plantid().bog.find(moede.moedeId);
    await eventually(async () => Date.parse((await show(moede.moedeId, karl)).start) === Date.parse(held?.starttid ?? ''), { what: 'the second look', withinMs: 20_000 });
  });

  it('offers the times of its own mødetilbud while it can be moved', async () => {
    const { karl, moede } = await withMoede();
    const times = await world.service.call(listMoedetider, { params: { moedetilbudId: moede.moedetilbudId ?? '' }, query: { fra: world.day(1), til: world.day(20) } }, karl);
    expect(times.body.items.length).toBeGreaterThan(0);
  });
});
