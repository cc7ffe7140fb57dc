import fc from 'fast-check';
import { absoluteHours, idleMinutes, lifeOf, useOf } from './session.rules.ts';

const login = new Date('2026-02-02T08:00:00.000Z');
const at = (clock: string) => new Date(`2026-02-02T${clock}Z`);
const session = { createdAt: login, lastUsedAt: login, endedAt: null };

describe('a session lives', () => {
  it.each([
    ['19:59 after the last click', at('08:19:59.999'), 'alive'],
    ['20:00 after the last click', at('08:20:00.000'), 'idle'],
  ])('ID-LOGIN-11 %s it is %s', (_what, now, expected) => {
    const life = lifeOf(session, { now });
    expect(life.state === 'dead' ? life.reason : life.state).toBe(expected);
  });

  it('8 hours after login it is dead however busy it was', () => {
    const busy = { ...session, lastUsedAt: at('15:59:59.000') };
    expect(lifeOf(busy, { now: at('15:59:59.999'), usedAt: at('15:59:59.999') }).state).toBe('alive');
    expect(lifeOf(busy, { now: at('16:00:00.000'), usedAt: at('16:00:00.000') })).toEqual({ state: 'dead', reason: 'absolute' });
  });

  it('is dead at once when it was ended', () => {
    expect(lifeOf({ ...session, endedAt: login }, { now: login })).toEqual({ state: 'dead', reason: 'ended' });
  });

  it('ID-LOGIN-11 a click at 19:59 that is reported late still counts, one at 20:00 does not', () => {
    const now = at('08:20:03.000');
    expect(lifeOf(session, { now, usedAt: at('08:19:59.000') }).state).toBe('alive');
    expect(lifeOf(session, { now, usedAt: at('08:20:00.000') }).state).toBe('dead');
  });

  it('writes the last use at most once a second', () => {
    const write = (now: Date) => lifeOf(session, { now, usedAt: now });
    expect(write(at('08:00:00.999'))).toMatchObject({ write: false });
    expect(write(at('08:00:01.000'))).toMatchObject({ write: true });
  });
});

describe('what counts as use', () => {
  const now = at('08:05:00.000');

  it('ID-LOGIN-11 a background call is none', () => expect(useOf({ background: true, now })).toBeUndefined());
  it('a click is use now', () => expect(useOf({ background: false, now })).toEqual(now));
  it('a reported click is use then', () => expect(useOf({ background: true, usedMsAgo: 4_000, now })).toEqual(at('08:04:56.000')));
});

const minutes = (max: number) => fc.integer({ min: 0, max: max * 60_000 });

it('no row of uses keeps a session alive past its limits, and none after its death brings it back', () => {
  fc.assert(
    fc.property(fc.array(minutes(30), { maxLength: 40 }), (gaps) => {
      let current = session;
      let now = login.getTime();
      let dead = false;
      for (const gap of gaps) {
        now += gap;
        const life = lifeOf(current, { now: new Date(now), usedAt: new Date(now) });
        const mayLive = gap < idleMinutes * 60_000 && now - login.getTime() < absoluteHours * 3_600_000 && !dead;
        expect(life.state === 'alive').toBe(mayLive);
        dead ||= life.state === 'dead';
        if (life.state === 'alive') current = { ...current, lastUsedAt: life.lastUsedAt };
      }
    }),
  );
});
