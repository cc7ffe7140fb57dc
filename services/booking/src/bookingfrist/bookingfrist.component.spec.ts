import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  activateBookingfrist, bookMoede, bookingfristActivated, bookingfristExpired, bookingfristMet, cancelBookingfrist, cancelMoede, cancelMoedeForBorger, listBookingfrister,
  listMoedetider, listMoedetilbud, listStrakstider,
  registerMoedeForBorger, showBookingstatus,
} from '@jobnet/contracts';
import { newId } from '@jobnet/messaging';
import { addDays, dagensStart, danskDato } from '@jobnet/reference-data';
import { prepared } from '@jobnet/service-kit/testing';
import { eventually, karlOest } from '@jobnet/testkit';
import type { EntityManager } from 'typeorm';
import { holdBorger } from '../borger/hold-borger.ts';
import { MoedeRow } from '../moede/moede.entity.ts';
import { type Borger, BookingWorld } from '../testing/booking-world.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world?.close());

const kommunen = () => world.authority('kommune', '0101');
const arrive = () => world.arrive(karlOest, { kommunekode: '0101' });
const today = () => danskDato(world.service.clock.now());
const set = async ({ borgerId }: Borger, body: { frist: string; aktivFra?: string; samtaletype?: string }) =>
  prepared(await world.service.call(activateBookingfrist, { params: { borgerId }, body: { samtaletype: '7', grund: 'Du skal holde en jobsamtale.', ...body } }, kommunen()));
const status = async (as: Borger) => (await world.service.call(showBookingstatus, {}, as)).body;
const frister = async ({ borgerId }: Borger) => (await world.service.call(listBookingfrister, { params: { borgerId } }, kommunen())).body.items;
const told = (contract: typeof bookingfristMet, id: string) => world.service.topics.sent(contract).filter(({ subject }) => subject === id).length;

/** A meeting as its kommune has made it. */
const bookedMeeting = ({ borgerId }: Borger) => ({
  id: newId(), version: 1, borgerId, oprindelse: 'kommune' as const, registreretAf: 'kommune:0101', gruppe: 'individuelt' as const, status: 'booket' as const, moedeform: '1', samtaletype: '7',
  start: new Date(world.inHours(48)), slut: new Date(world.inHours(49)), createdAt: world.service.clock.now(),
});

/** A transaction that holds the borger, open until it is told to end. */
const heldOpen = async ({ borgerId }: Borger, work: (manager: EntityManager) => Promise<void>) => {
  const over = Promise.withResolvers<undefined>();
  const began = Promise.withResolvers<undefined>();
  const transaction = world.service.db.dataSource.transaction(async (manager) => {
    await holdBorger(manager, borgerId);
    await work(manager);
    began.resolve(undefined);
    await over.promise;
  });
  await Promise.race([began.promise, transaction]);
  return {
    end: () => {
      over.resolve(undefined);
      return transaction;
    },
  };
};
const waitingForTheBorger = (transactions: number) =>
  eventually(async () => (await world.service.db.query("select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")).length === transactions, { what: `${transactions} to wait for the borger` });

/** Moves domain time to a moment, and back when the work is done. */
const at = async (moment: Date, work: () => Promise<void>) => {
  const ms = moment.getTime() - world.service.clock.now().getTime();
  world.service.clock.move(ms);
  try {
    await work();
  } finally {
    world.service.clock.move(-ms);
  }
};

describe('a bookingfrist', () => {
  it('KAL-16 is not shown before it is activated, shown from its first moment, and not kept from the moment its last day has ended', async () => {
    const karl = await arrive();
    const { bookingfristId, status: planned } = await set(karl, { frist: addDays(today(), 6), aktivFra: addDays(today(), 3) });
    expect(planned).toBe('planlagt');
    expect((await status(karl)).bookingfrister).toEqual([]);
    expect(told(bookingfristActivated, bookingfristId)).toBe(0);
    await at(new Date(dagensStart(addDays(today(), 3)).getTime() + 500), async () => {
      await eventually(async () => (await status(karl)).bookingfrister.length === 1, { what: 'the frist to count', withinMs: 20_000 });
      await eventually(() => told(bookingfristActivated, bookingfristId) === 1, { what: 'bookingfrist-activated' });
    });
    const end = dagensStart(addDays(today(), 7));
    await at(new Date(end.getTime() - 5_000), async () => expect((await status(karl)).bookingfrister).toHaveLength(1));
    await at(new Date(end.getTime() + 500), async () => {
      expect((await status(karl)).bookingfrister).toEqual([]);
      await eventually(() => told(bookingfristExpired, bookingfristId) === 1, { what: 'bookingfrist-expired', withinMs: 20_000 });
      expect((await status(karl)).straksbooking).toMatchObject({ bookingfristId });
    });
  });

  it('BOOK-22 set while a meeting of its kind is being booked is met by it: neither of the two misses the other', async () => {
    const karl = await arrive();
    const booking = await heldOpen(karl, async (manager) => void (await manager.insert(MoedeRow, bookedMeeting(karl))));
    const setting = set(karl, { frist: addDays(today(), 10) });
    await waitingForTheBorger(1);
    await booking.end();
    expect(await setting).toMatchObject({ status: 'indfriet' });
  });

  it('BOOK-22 set while the one meeting of its kind is being cancelled is open afterwards: neither of the two misses the other', async () => {
    const karl = await arrive();
    const { moedeId } = prepared(await world.service.call(registerMoedeForBorger, { params: { borgerId: karl.borgerId }, body: world.moedeInput() }, kommunen()));
    const other = await heldOpen(karl, () => Promise.resolve());
    const cancelling = world.service.call(cancelMoedeForBorger, { params: { borgerId: karl.borgerId, moedeId } }, kommunen());
    await waitingForTheBorger(1);
    const setting = set(karl, { frist: addDays(today(), 10) });
    await waitingForTheBorger(2);
    await other.end();
    prepared(await cancelling);
    const { bookingfristId } = await setting;
    expect(await frister(karl)).toMatchObject([{ bookingfristId, status: 'aktiv' }]);
  });

  it('BOOK-22 BOOK-23 is told when it counts, when a booking meets it, and again when that meeting is cancelled in time', async () => {
    const karl = await arrive();
    const { bookingfristId } = await set(karl, { frist: addDays(today(), 10) });
    await eventually(() => told(bookingfristActivated, bookingfristId) === 1, { what: 'bookingfrist-activated' });
    const { moedeId } = prepared(await world.service.call(bookMoede, { body: await world.freeTime(karl) }, karl));
    expect(await frister(karl)).toMatchObject([{ bookingfristId, status: 'indfriet' }]);
    await eventually(() => told(bookingfristMet, bookingfristId) === 1, { what: 'bookingfrist-met' });
    prepared(await world.service.call(cancelMoede, { params: { moedeId } }, karl));
    expect(await frister(karl)).toMatchObject([{ bookingfristId, status: 'aktiv' }]);
    await eventually(() => told(bookingfristActivated, bookingfristId) === 2, { what: 'bookingfrist-activated again' });
  });

  it('never stands open beside a coming meeting that fulfils it', async () => {
    const karl = await arrive();
    prepared(await world.service.call(registerMoedeForBorger, { params: { borgerId: karl.borgerId }, body: world.moedeInput() }, kommunen()));
    expect(await set(karl, { frist: addDays(today(), 10) })).toMatchObject({ status: 'indfriet' });
    expect((await status(karl)).bookingfrister).toEqual([]);
  });

  it('can be taken back until it is met, and is refused with a reason after that', async () => {
    const karl = await arrive();
    const { bookingfristId } = await set(karl, { frist: addDays(today(), 10) });
    const params = { borgerId: karl.borgerId, bookingfristId };
    expect((await world.service.call(cancelBookingfrist, { params }, kommunen())).body).toMatchObject({ status: 'annulleret' });
    expect((await status(karl)).bookingfrister).toEqual([]);
    expect((await world.service.call(cancelBookingfrist, { params }, kommunen())).problem.code).toBe('bookingfrist-er-slut');
    await eventually(() => told(bookingfristExpired, bookingfristId) === 1, { what: 'bookingfrist-expired' });
    expect((await world.service.call(activateBookingfrist, { params: { borgerId: karl.borgerId }, body: { frist: today(), aktivFra: addDays(today(), 1), samtaletype: '7', grund: 'x' } }, kommunen())).status).toBe(400);
  });
});

describe('straksbooking', () => {
  const overdue = async () => {
    const karl = await arrive();
    const { bookingfristId } = await set(karl, { frist: addDays(today(), 1) });
    await world.service.db.query(`update bookingfrist set status = 'overskredet', frist = $2 where id = $1`, [bookingfristId, addDays(today(), -1)]);
    return { karl, bookingfristId };
  };

  it('is only for those who did not keep their frist', async () => {
    const karl = await arrive();
    await set(karl, { frist: addDays(today(), 5) });
    expect((await world.service.call(listStrakstider, {}, karl)).problem.code).toBe('ingen-straksbooking');
  });

  it('BOOK-16 BOOK-17 BOOK-18 lists each of the first times once per mødeform, with caseworker, at most 30', async () => {
    const { karl } = await overdue();
    const { body } = await world.service.call(listStrakstider, {}, karl);
    expect(body.titel).toBe('Jobsamtale');
    expect(body.items.length).toBeGreaterThan(27);
    expect(body.items.length).toBeLessThanOrEqual(30);
    expect(new Set(body.items.map(({ sagsbehandler }) => sagsbehandler))).toEqual(new Set(['Christian Dam', 'Birgit Vad']));
    const formsOf = new Map<string, string[]>();
    for (const { tidId, moedeform } of body.items) formsOf.set(tidId, [...(formsOf.get(tidId) ?? []), moedeform]);
    expect([...formsOf.values()].some((forms) => forms.length === 3)).toBe(true);
    expect([...formsOf.values()].some((forms) => forms.length === 1)).toBe(true);
  });

  it('BOOK-09 offers only the mødeformer registered on the offer and its time, and the vendor takes no other', async () => {
    const { karl } = await overdue();
    await world.service.db.query(`update bookingfrist set samtaletype = '4' where borger_id = $1`, [karl.borgerId]);
    const { body } = await world.service.call(listStrakstider, {}, karl);
    expect(new Set(body.items.map(({ moedeform }) => moedeform))).toEqual(new Set(['1', '2']));
    const [tid] = body.items;
    const wish = { moedetilbudId: tid?.moedetilbudId ?? '', tidId: tid?.tidId ?? '', moedeform: '4' };
    expect((await world.service.call(bookMoede, { body: wish }, karl)).problem).toMatchObject({ code: 'bookingsystem-afviser', kode: '90000' });
  });

  it('BOOK-31 lists them by start, by caseworker, and personally before by phone before by video', async () => {
    const { karl } = await overdue();
    const { items } = (await world.service.call(listStrakstider, {}, karl)).body;
    const rank = { 1: 1, 2: 2, 4: 3 } as Record<string, number>;
    const keys = items.map(({ start, sagsbehandler, moedeform }) => `${new Date(start).toISOString()} ${sagsbehandler} ${rank[moedeform]}`);
    expect(keys).toEqual([...keys].sort());
  });

  it('BOOK-30 leaves a time with two or three mødeformer out whole when 29 options stand already', async () => {
    const { karl } = await overdue();
    const free = async () => {
      const [tilbud] = (await world.service.call(listMoedetilbud, {}, karl)).body.items;
      const params = { moedetilbudId: tilbud?.moedetilbudId ?? '' };
      return (await world.service.call(listMoedetider, { params, query: { fra: today(), til: addDays(today(), 61) } }, karl)).body.items;
    };
    const listed = async () => (await world.service.call(listStrakstider, {}, karl)).body.items;
    for (let booked = 0; booked < 15; booked += 1) {
      const [items, times] = [await listed(), await free()];
      const next = times.find(({ tidId }) => !items.some((one) => one.tidId === tidId));
      if (items.length === 29 && (next?.moedeformer.length ?? 0) > 1) {
        for (const { tidId, moedeformer } of times.filter((one) => items.some(({ tidId }) => tidId === one.tidId))) {
          expect(items.filter((one) => one.tidId === tidId).map(({ moedeform }) => moedeform).sort()).toEqual([...moedeformer].sort());
        }
        return;
      }
      const other = await arrive();
      prepared(await world.service.call(bookMoede, { body: await world.freeTime(other) }, other));
    }
    throw new Error('29 options and a next time with more than one mødeform never met');
  });

  it('is done by one booking, which meets the frist late', async () => {
    const { karl, bookingfristId } = await overdue();
    const [valg] = (await world.service.call(listStrakstider, {}, karl)).body.items;
    prepared(await world.service.call(bookMoede, { body: { moedetilbudId: valg?.moedetilbudId ?? '', tidId: valg?.tidId ?? '', moedeform: valg?.moedeform ?? '' } }, karl));
    expect(await frister(karl)).toMatchObject([{ bookingfristId, status: 'indfriet' }]);
    expect(await status(karl)).not.toHaveProperty('straksbooking');
    expect((await world.service.call(listStrakstider, {}, karl)).problem.code).toBe('ingen-straksbooking');
  });
});
