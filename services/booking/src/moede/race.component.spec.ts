import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bookMoede, listMoeder, listMoedetider, listMoedetilbud } from '@jobnet/contracts';
import { eventually, karlOest } from '@jobnet/testkit';
import { type Borger, BookingWorld } from '../testing/booking-world.ts';

const seats = 20;
const borgere = 200;

let world: BookingWorld;
beforeAll(async () => {
  world = await BookingWorld.start();
});
afterAll(() => world?.close());

const plantid = () => world.vendors.vendor('plantid');

/** A borger with the first mødetilbud, as the vendor knows it. */
const racer = async (): Promise<{ as: Borger; moedetilbudId: string; former: readonly string[] }> => {
  const as = await world.arrive(karlOest, { kommunekode: '0101' });
  const [tilbud] = (await world.service.call(listMoedetilbud, {}, as)).body.items;
  return { as, moedetilbudId: tilbud?.moedetilbudId ?? '', former: tilbud?.moedeformer ?? [] };
};

/** A booking as the vendor's own interface tells it. */
const inTheVendorsBook = async (bookingId: string) => {
  const answer = await fetch(`${plantid().bookingUrl}/v1/bookinger/${bookingId}`, { headers: { authorization: `Bearer ${plantid().options.apiKey}` } });
  return { status: answer.status, body: (await answer.json()) as { tidId?: string; borger?: string } };
};

describe('200 borgere who race for 20 single seats', () => {
  it('BOOK-26 leave 20 meetings, the same on our side and in the vendor’s own book, and 180 who hear that the time is taken', async () => {
    const racers: Awaited<ReturnType<typeof racer>>[] = [];
    for (let tens = 0; tens < borgere / 10; tens += 1) racers.push(...(await Promise.all(Array.from({ length: 10 }, racer))));
    const [first] = racers;
    const query = { fra: world.day(1), til: world.day(30) };
    const { items } = (await world.service.call(listMoedetider, { params: { moedetilbudId: first?.moedetilbudId ?? '' }, query }, first?.as)).body;
    const times = items.slice(0, seats);
    const answers = await Promise.all(
      racers.map(({ as, moedetilbudId, former }, nr) => {
        const tid = times[nr % seats];
        const moedeform = tid?.moedeformer.find((form) => former.includes(form)) ?? '';
        return world.service.call(bookMoede, { body: { moedetilbudId, tidId: tid?.tidId ?? '', moedeform } }, as);
      }),
    );

    const won = answers.flatMap(({ status, body }, nr) => (status === 201 ? [{ moedeId: body.moedeId, borgerId: racers[nr]?.as.borgerId }] : []));
    expect(won).toHaveLength(seats);
    expect(answers.filter(({ status, problem }) => status === 409 && problem.code === 'tiden-er-taget')).toHaveLength(borgere - seats);

    await eventually(async () => (await world.service.db.query(`select 1 from moede where status in ('reserveret', 'opgives')`)).length === 0, { what: 'every reservation to be settled', withinMs: 30_000 });
    const ours = await world.service.db.query<{ id: string; tid_id: string; borger_id: string }>(`select id, tid_id, borger_id from moede where status = 'booket'`);
    expect(ours.map(({ id }) => id).sort()).toEqual(won.map(({ moedeId }) => moedeId).sort());
    expect(new Set(ours.map(({ tid_id }) => tid_id)).size).toBe(seats);
    for (const { id, tid_id, borger_id } of ours) expect(await inTheVendorsBook(id)).toMatchObject({ status: 200, body: { tidId: tid_id, borger: borger_id } });
    expect(plantid().bog.all().filter(({ status }) => status === 'booket')).toHaveLength(seats);
    const [winner] = won;
    expect((await world.service.call(listMoeder, { query }, { role: 'borger', borgerId: winner?.borgerId ?? '' })).body.items).toHaveLength(1);
  });
});
