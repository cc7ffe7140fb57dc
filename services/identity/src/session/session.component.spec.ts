import { logout, resolveSession, serviceNames, showMe, showSigningKeys } from '@jobnet/contracts';
import { TokenVerifier } from '@jobnet/service-kit';
import { eventually } from '@jobnet/testkit';
import { type IdentityUnderTest, identityUnderTest } from '../testing/identity-under-test.ts';

let world: IdentityUnderTest;

beforeAll(async () => {
  world = await identityUnderTest();
});

afterAll(() => world.close());

const seconds = (count: number) => count * 1_000;
const minutes = (count: number) => seconds(60 * count);

const loggedIn = async (person = 'anna-lund') => {
  const browser = world.browser();
  await browser.logIn('borger', { person });
  return { browser, secret: browser.sessionOf('borger') };
};

describe('a session', () => {
  it('ID-LOGIN-11 lives 19:59 after the last use and is dead at 20:00, and background calls keep nothing alive', async () => {
    const { secret } = await loggedIn();
    world.service.clock.move(minutes(20) - seconds(2));
    expect(await world.resolve('borger', secret)).toMatchObject({ state: 'alive', idleSeconds: expect.any(Number) });
    world.service.clock.move(minutes(20) - seconds(2));
    expect(await world.resolve('borger', secret, { background: true })).toMatchObject({ state: 'alive' });
    world.service.clock.move(seconds(2));
    expect(await world.resolve('borger', secret)).toEqual({ state: 'dead', reason: 'idle' });
  });

  it('ID-LOGIN-11 counts the use that the gateway served from memory and reports late', async () => {
    const { secret } = await loggedIn();
    world.service.clock.move(minutes(20) + seconds(2));
    expect(await world.resolve('borger', secret, { background: true })).toMatchObject({ state: 'dead' });
    expect(await world.resolve('borger', secret, { background: true, usedMsAgo: seconds(5) })).toMatchObject({ state: 'alive' });
    expect(await world.resolve('borger', secret, { background: true })).toMatchObject({ state: 'alive' });
  });

  it('ends 8 hours after login however busy it is', async () => {
    const { secret } = await loggedIn();
    for (let quarter = 1; quarter < 32; quarter += 1) {
      world.service.clock.move(minutes(15));
      expect(await world.resolve('borger', secret)).toMatchObject({ state: 'alive' });
    }
    world.service.clock.move(minutes(15));
    expect(await world.resolve('borger', secret)).toEqual({ state: 'dead', reason: 'absolute' });
  });

  it('gets a new secret at every login, and the old one dies', async () => {
    const { browser, secret } = await loggedIn();
    await browser.logIn('borger', { person: 'anna-lund' });
    expect(browser.sessionOf('borger')).not.toBe(secret);
    expect(await world.resolve('borger', secret)).toEqual({ state: 'dead', reason: 'ended' });
    expect(await world.resolve('borger', browser.sessionOf('borger'))).toMatchObject({ state: 'alive' });
  });

  it('is not to be found in the database by its secret', async () => {
    const { secret } = await loggedIn();
    const rows = await world.service.db.query<object>('select * from session');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('is told to nobody but the gateway', async () => {
    const body = { audience: 'borger' as const, secret: (await loggedIn()).secret, background: false };
    expect((await world.service.call(resolveSession, { body })).status).toBe(401);
    const headers = { authorization: `Bearer ${await world.service.bearerOf('citizen')}` };
    expect((await world.service.call(resolveSession, { body, headers })).status).toBe(403);
    expect((await world.service.call(resolveSession, { body }, { role: 'drift' })).status).toBe(401);
  });
});

describe('log out', () => {
  it('ID-LOGIN-13 ends the session here, takes the cookie away and leads to where MitID ends its own', async () => {
    const { browser, secret } = await loggedIn();
    const answer = await world.service.call(logout, { headers: { cookie: browser.cookieHeader, 'jobnet-audience': 'borger' } });
    expect(answer.headers.getSetCookie()).toEqual(['__Host-jobnet-borger=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0']);
    expect(await world.resolve('borger', secret)).toEqual({ state: 'dead', reason: 'ended' });
    const redirect = new URL(answer.body.redirectTo);
    expect([redirect.origin, redirect.pathname]).toEqual([world.mitid.url, '/session/end']);
    expect(Object.fromEntries(redirect.searchParams)).toEqual({ client_id: 'jobnet-borger', post_logout_redirect_uri: 'http://jobnet.test/' });
    expect((await browser.visit(redirect.href)).status).toBe(200);
  });

  it('without a session just leads there', async () => {
    expect((await world.service.call(logout, {})).body.redirectTo).toContain(world.mitid.url);
  });
});

describe('who am I', () => {
  it('tells name, role and how long the session lasts', async () => {
    const { browser, secret } = await loggedIn();
    const alive = await world.resolve('borger', secret);
    if (alive.state !== 'alive') throw new Error('not logged in');
    world.service.clock.move(minutes(5));
    const me = await world.service.call(showMe, { headers: { cookie: browser.cookieHeader } }, alive.principal);
    expect(me.body).toMatchObject({ role: 'borger', navn: 'Anna Lund', borgerId: alive.principal.borgerId, medBrugerkoder: false });
    expect(me.body.sekunderTilbage).toBeGreaterThan(890);
    expect(me.body.sekunderTilbage).toBeLessThanOrEqual(900);
    expect(Date.parse(me.body.sessionSenest) - Date.parse(me.body.sessionUdloeber)).toBeGreaterThan(minutes(7 * 60));
  });

  it('names the company or organisation of those who have one', async () => {
    const me = async (audience: 'virksomhed' | 'medarbejder', person: string) => {
      const browser = world.browser();
      await browser.logIn(audience, { person });
      const answer = await world.resolve(audience, browser.sessionOf(audience));
      if (answer.state !== 'alive') throw new Error('not logged in');
      return (await world.service.call(showMe, { headers: { cookie: browser.cookieHeader, 'jobnet-audience': audience } }, answer.principal)).body;
    };
    expect(await me('virksomhed', 'mette-nord')).toMatchObject({ navn: 'Mette Nord', cvr: '99100028', virksomhedsnavn: 'Nordlys Byg A/S' });
    expect(await me('medarbejder', 'sanne-berg')).toMatchObject({ organisation: { kind: 'kommune', code: '0101', navn: 'Københavns Kommune' } });
  });

  it("is not answered with another's cookie, nor without one", async () => {
    const { browser } = await loggedIn('karl-oest');
    const anna = await world.principalOf('borger', 'anna-lund');
    expect((await world.service.call(showMe, { headers: { cookie: browser.cookieHeader } }, anna)).problem.code).toBe('ikke-logget-ind');
    expect((await world.service.call(showMe, {}, anna)).status).toBe(401);
    expect((await world.service.call(showMe, {})).status).toBe(401);
  });
});

describe('internal tokens', () => {
  it('are good at one service for a minute at most, by the public keys', async () => {
    const answer = await world.resolve('borger', (await loggedIn()).secret);
    if (answer.state !== 'alive') throw new Error('not logged in');
    const keys = (await world.service.call(showSigningKeys, {})).body;
    expect(JSON.stringify(keys)).not.toContain('"d"');
    const at = (service: (typeof serviceNames)[number]) => new TokenVerifier({ service, identityKeys: async () => keys as never, callerKeys: { keys: [] } });
    expect(Object.keys(answer.tokens)).toEqual(expect.arrayContaining(['identity', 'notifications']));
    expect(await at('notifications').principalOf(answer.tokens.notifications ?? '')).toEqual(answer.principal);
    await expect(at('identity').principalOf(answer.tokens.notifications ?? '')).rejects.toMatchObject({ message: 'ikke-logget-ind' });
    expect(answer.expiresInSeconds).toBeLessThanOrEqual(60);
  });
});

describe('old sessions', () => {
  it('are deleted a day after login, with login attempts that came to nothing', async () => {
    const { secret } = await loggedIn();
    await world.browser().startLogin('borger');
    world.service.clock.move(minutes(24 * 60 + 1));
    const { browser } = await loggedIn();
    const counts = () => world.service.db.query<{ sessions: number; attempts: number }>('select (select count(*)::int from session) as sessions, (select count(*)::int from login_attempt) as attempts');
    await eventually(async () => (await counts())[0]?.sessions === 1, { what: 'the old sessions to be gone' });
    expect((await counts())[0]).toEqual({ sessions: 1, attempts: 0 });
    expect(await world.resolve('borger', secret)).toEqual({ state: 'dead', reason: 'unknown' });
    expect(await world.resolve('borger', browser.sessionOf('borger'))).toMatchObject({ state: 'alive' });
  });
});
