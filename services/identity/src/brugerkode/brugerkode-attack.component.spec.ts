import { isVerifying } from '@jobnet/testkit';
import { type BrugerkodeWorld, brugerkodeWorld, egen } from '../testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld();
}, 120_000);
afterAll(() => world.close());

const minutes = (count: number) => count * 60_000;
const atOnce = 20;
/** Ten thousand in `npm run verify`; what is told by more than a few hundred is told by these. */
const tries = isVerifying() ? 10_000 : 1_000;

/** Tries so many wrong pairs, a few at a time; the statuses by how often they came. */
const attack = async (count: number, brugernavn: string, adresse: (number: number) => string): Promise<Record<number, number>> => {
  const statuses: Record<number, number> = {};
  for (let from = 0; from < count; from += atOnce) {
    const tries = Array.from({ length: Math.min(atOnce, count - from) }, (_, place) => world.logIn({ brugernavn, adgangskode: `Gaet nummer ${from + place}!`, adresse: adresse(from + place) }));
    for (const { status } of await Promise.all(tries)) statuses[status] = (statuses[status] ?? 0) + 1;
  }
  return statuses;
};

describe(`${tries} tries against one brugerkode`, () => {
  it('let nobody in: a hundred are heard, the owner is in within 15 minutes (at once from a known browser), others are in all along', async () => {
    const [victim, other] = [await world.owner(), await world.owner()];
    const login = (borger: typeof victim, adresse: string, cookie?: string) => world.logIn({ brugernavn: borger.brugernavn, adgangskode: egen, adresse, ...(cookie ? { cookie } : {}) });
    const before = await world.hashes();

    expect(await attack(tries / 2, victim.brugernavn, () => '203.0.113.1')).toEqual({ 422: 5, 429: tries / 2 - 5 });
    expect((await world.hashes()) - before).toBe(5);
    expect((await login(victim, '198.51.100.20')).status).toBe(200);
    expect((await login(victim, '203.0.113.1')).status).toBe(429);
    expect((await login(other, '203.0.113.1')).status).toBe(200);

    world.service.clock.move(minutes(10));
    expect(await attack(tries / 2, victim.brugernavn, (number) => `10.1.${number >> 8}.${number & 255}`)).toEqual({ 422: 95, 429: tries / 2 - 95 });
    expect((await world.hashes()) - before).toBe(102);
    expect((await login(other, '198.51.100.21')).status).toBe(200);
    expect((await login(victim, '198.51.100.22')).status).toBe(429);
    expect((await login(victim, '198.51.100.22', victim.kendt)).status).toBe(200);

    world.service.clock.move(minutes(15));
    expect((await login(victim, '198.51.100.22')).status).toBe(200);
    expect((await login(victim, '203.0.113.1')).status).toBe(200);
  }, 180_000);
});

describe('a mark of a known browser', () => {
  it('counts by itself: it does not help against another brugernavn, and five wrong pairs close it too', async () => {
    const [anna, bo] = [await world.owner(), await world.owner()];
    await attack(200, anna.brugernavn, (number) => `10.9.${number >> 8}.${number & 255}`);
    expect((await world.logIn({ brugernavn: anna.brugernavn, adgangskode: egen, adresse: '198.51.100.40', cookie: bo.kendt })).status).toBe(429);
    const wrong = () => world.logIn({ brugernavn: anna.brugernavn, adgangskode: 'Gaet nummer 1!', adresse: '198.51.100.40', cookie: anna.kendt });
    const statuses: number[] = [];
    for (let guess = 0; guess < 6; guess += 1) statuses.push((await wrong()).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  }, 60_000);
});

describe('a crowd', () => {
  it('is answered in turn or told to come back, never queued without end', async () => {
    const answers = await Promise.all(Array.from({ length: 150 }, (_, number) => world.logIn({ brugernavn: `ukendt-${number}`, adgangskode: 'Gaet nummer 1!', adresse: `10.77.0.${number}` })));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status === 422).length).toBeGreaterThan(60);
    expect(new Set(statuses)).toEqual(new Set([422, 503]));
    const counted = await world.service.db.query<{ n: number }>('select count(*)::int as n from loginforsoeg where antal = 0');
    expect(counted[0]?.n).toBeGreaterThanOrEqual(2 * statuses.filter((status) => status === 503).length);
  }, 60_000);
});
