import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportBookingFejl } from '@jobnet/contracts';
import { eventually, karlOest } from '@jobnet/testkit';
import { type Borger, BookingWorld } from '../testing/booking-world.ts';

/** Over two vendors, twenty of each borger's; ten thousand, with kills, are row 20 of the fault suite. */
const antal = 500;
const hver = 20;
const atOnce = 10;
const hour = 3_600_000;
const vendors = [{ noegle: 'plantid', kommunekode: '0101' }, { noegle: 'moedenu', kommunekode: '0751' }] as const;

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world?.close());

const tries = async (): Promise<number> => (await world.service.db.query<{ tries: number }>('select count(*)::int as tries from booking_fejl_forsoeg'))[0]?.tries ?? 0;
const receivedOf = (noegle: (typeof vendors)[number]['noegle']) => world.vendors.vendor(noegle).fejl.all();
const receivers = async (receiver: 'ok' | 'connection-refused') => {
  for (const { noegle } of vendors) await world.vendors.vendor(noegle).set({ receiver });
};

/** Does the work of every one, some at a time. */
const forEach = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
  const left = [...all];
  const next = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
};

describe('many reports while both receivers are away for an hour', () => {
  it('FEJL-28 all arrive when they are back: each once by its id, and each borger\'s in order', async () => {
    await receivers('connection-refused');
    const borgere: { borger: Borger; nr: number }[] = [];
    await forEach(Array.from({ length: antal / hver }, (_, nr) => nr), async (nr) => {
      borgere.push({ nr, borger: await world.arrive(karlOest, { kommunekode: vendors[nr % 2]?.kommunekode ?? '' }) });
    });
    const sent = new Set<string>();
    await forEach(borgere, async ({ borger, nr }) => {
      for (let place = 0; place < hver; place += 1) {
        const body = { fejltekst: `${nr}:${place}`, fejlkode: '4' as const, forloeb: 'selvbooking' as const, fejlTidspunkt: world.service.clock.now().toISOString() };
        const answer = await world.service.call(reportBookingFejl, { body }, borger);
        expect(answer.status).toBe(201);
        sent.add(answer.body.bookingFejlId);
      }
    });
    expect(sent.size).toBe(antal);
    const before = await tries();
    world.service.clock.move(hour);
    await eventually(async () => (await tries()) >= before + antal / hver, { what: 'a try after the hour for every borger', withinMs: 120_000 });
    expect(vendors.flatMap(({ noegle }) => receivedOf(noegle))).toEqual([]);

    await receivers('ok');
    world.service.clock.move(3 * hour);
    await eventually(() => vendors.reduce((sum, { noegle }) => sum + receivedOf(noegle).length, 0) === antal, { what: `${antal} reports at their vendors`, withinMs: 120_000 });
    const arrived = vendors.flatMap(({ noegle }) => receivedOf(noegle));
    expect(new Set(arrived.map(({ webhookId }) => webhookId))).toEqual(sent);
    expect(arrived.filter(({ gange }) => gange !== 1)).toEqual([]);
    for (const [index, { noegle }] of vendors.entries()) {
      const next = new Map<number, number>();
      for (const { body } of receivedOf(noegle)) {
        const [nr = -1, place] = String(body['fejltekst']).split(':').map(Number);
        expect([nr % 2, place]).toEqual([index, next.get(nr) ?? 0]);
        next.set(nr, (next.get(nr) ?? 0) + 1);
      }
    }
  }, 180_000);
});
