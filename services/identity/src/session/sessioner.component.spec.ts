import { closeAndreSessioner, closeSession, listSessioner } from '@jobnet/contracts';
import type { TestCaller } from '@jobnet/service-kit/testing';
import { type BrugerkodeWorld, brugerkodeWorld } from '../testing/brugerkode-world.ts';

let world: BrugerkodeWorld;
beforeAll(async () => {
  world = await brugerkodeWorld();
});
afterAll(() => world.close());

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';
const minutes = (count: number) => count * 60_000;

/** A login, and how its browser calls. */
const logIn = async (person: string, userAgent = firefox) => {
  const browser = world.browser({ userAgent });
  await browser.logIn('borger', { person });
  const secret = browser.sessionOf('borger');
  const answer = await world.resolve('borger', secret);
  if (answer.state !== 'alive') throw new Error(`${person} is not logged in`);
  const as = answer.principal as TestCaller;
  const headers = { cookie: browser.cookieHeader };
  const list = async () => (await world.service.call(listSessioner, { headers }, as)).body.items;
  return {
    secret,
    list,
    sessionId: async () => (await list()).find(({ denne }) => denne)?.sessionId ?? '',
    close: (sessionId: string) => world.service.call(closeSession, { headers, params: { sessionId } }, as),
    closeOthers: () => world.service.call(closeAndreSessioner, { headers }, as),
  };
};
const stateOf = async ({ secret }: { secret: string }) => (await world.resolve('borger', secret, { background: true })).state;

describe("one's own live sessions", () => {
  it('are listed with when, how and on what one logged in, the one that asks first, and nobody else’s', async () => {
    const phone = await logIn('karl-oest', iphone);
    await logIn('anna-lund');
    const here = await logIn('karl-oest');
    const items = await here.list();
    expect(items).toMatchObject([
      { denne: true, loginVej: 'broker', browser: 'Firefox', styresystem: 'Windows' },
      { denne: false, loginVej: 'broker', browser: 'Safari', styresystem: 'iPhone' },
    ]);
    expect(items[1]?.sessionId).toBe(await phone.sessionId());
    for (const { startet, sidstBrugt } of items) expect(Math.abs(Date.parse(sidstBrugt) - Date.parse(startet))).toBeLessThan(minutes(1));
  });

  it('hold no user agent, address or secret, neither in the answer nor in the database', async () => {
    const here = await logIn('karl-oest', iphone);
    const kept = JSON.stringify([await here.list(), await world.service.db.query<object>('select * from session')]);
    for (const not of ['Mozilla', '19.0', 'Version', '127.0.0.1', here.secret]) expect(kept).not.toContain(not);
  });

  it('leave out what has ended and what has run out', async () => {
    const old = await logIn('lone-dahl');
    world.service.clock.move(minutes(20));
    const [ended, here] = [await logIn('lone-dahl'), await logIn('lone-dahl')];
    await here.close(await ended.sessionId());
    expect((await here.list()).map(({ denne }) => denne)).toEqual([true]);
    expect(await stateOf(old)).toBe('dead');
  });

  it('say of brugerkoder that they were the way in, on what, also after the adgangskode was changed', async () => {
    const owner = await world.owner();
    const as = { role: 'borger', borgerId: owner.borgerId, id: await kontoOf(owner.borgerId) } as const;
    const { items } = (await world.service.call(listSessioner, { headers: { cookie: owner.cookie } }, as)).body;
    expect(items).toMatchObject([{ denne: true, loginVej: 'brugerkoder' }]);
  });
});

const kontoOf = async (borgerId: string): Promise<string> => (await world.service.db.query<{ id: string }>('select id from konto where borger_id = $1', [borgerId]))[0]?.id ?? '';

describe('ending a session of one’s own', () => {
  it('ends the one that was chosen, at once, and no other', async () => {
    const [phone, tablet, here] = [await logIn('mads-bro', iphone), await logIn('mads-bro'), await logIn('mads-bro')];
    const sessionId = await phone.sessionId();
    expect((await here.close(sessionId)).status).toBe(204);
    expect(await Promise.all([phone, tablet, here].map(stateOf))).toEqual(['dead', 'alive', 'alive']);
    expect((await here.close(sessionId)).status).toBe(204);
  });

  it('ends all others, and neither the one that asks nor anyone else’s', async () => {
    const [phone, tablet, here, anna] = [await logIn('freja-kold', iphone), await logIn('freja-kold'), await logIn('freja-kold'), await logIn('anna-lund')];
    expect((await here.closeOthers()).status).toBe(204);
    expect(await Promise.all([phone, tablet, here, anna].map(stateOf))).toEqual(['dead', 'dead', 'alive', 'alive']);
  });

  it('is not how the session that asks ends: that is Log ud', async () => {
    const here = await logIn('ida-bang');
    const answer = await here.close(await here.sessionId());
    expect([answer.status, answer.problem.code, await stateOf(here)]).toEqual([409, 'denne-session', 'alive']);
  });

  it('finds no session of another, and leaves it alone', async () => {
    const [anna, karl] = [await logIn('anna-lund'), await logIn('karl-oest')];
    expect((await karl.close(await anna.sessionId())).status).toBe(404);
    expect(await stateOf(anna)).toBe('alive');
  });

  it('is refused ten minutes after the login, and let through after a new one', async () => {
    const [phone, here] = [await logIn('carla-nyby', iphone), await logIn('carla-nyby')];
    const sessionId = await phone.sessionId();
    world.service.clock.move(minutes(10));
    const answers = [await here.close(sessionId), await here.closeOthers()];
    expect(answers.map(({ status, problem }) => [status, problem.code])).toEqual([[403, 'nyt-login-kraeves'], [403, 'nyt-login-kraeves']]);
    expect(await stateOf(phone)).toBe('alive');
    expect((await (await logIn('carla-nyby')).close(sessionId)).status).toBe(204);
    expect(await stateOf(phone)).toBe('dead');
  });

  it('is let through until then', async () => {
    const [phone, here] = [await logIn('carla-nyby', iphone), await logIn('carla-nyby')];
    world.service.clock.move(minutes(9));
    expect((await here.close(await phone.sessionId())).status).toBe(204);
  });

  it('is refused to a request whose own session is dead', async () => {
    const [phone, here] = [await logIn('erik-skov', iphone), await logIn('erik-skov')];
    await phone.close(await here.sessionId());
    expect((await here.closeOthers()).status).toBe(401);
    expect(await stateOf(phone)).toBe('alive');
  });
});
