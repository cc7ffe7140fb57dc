import { jest } from '@jest/globals';
import { CallerCache, keepMs } from './caller-cache.ts';
import { type CallerAnswer, type Credential, IdentityUnavailable, type Use } from './identity-client.ts';

const anna: Credential = { kind: 'session', audience: 'borger', secret: 'anna' };
const use = { background: false };
const poll = { background: true };

const annas = '0190a5d0-0000-7000-8000-000000000001';
const karls = '0190a5d0-0000-7000-8000-000000000002';
const personOf = (credential: Credential): string => (credential.kind === 'session' && credential.secret.startsWith('karl') ? karls : annas);
const sessionOf = (secret: string): Credential => ({ kind: 'session', audience: 'borger', secret });

/** identity as the cache sees it: counts its questions; alive with 20 minutes left unless a test says otherwise. */
const identity = () => {
  const questions: Use[] = [];
  const state = { idleSeconds: 1_200, away: false };
  const ask = async (credential: Credential, how: Use): Promise<CallerAnswer> => {
    questions.push(how);
    if (state.away) throw new IdentityUnavailable(new Error('away'));
    return { state: 'alive', principal: { id: personOf(credential), role: 'borger' }, tokens: {}, expiresInSeconds: 60, idleSeconds: state.idleSeconds };
  };
  return { questions, state, cache: new CallerCache(ask) };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('what the gateway remembers of a session', () => {
  it('is asked for at most once in 5 s however busy the session is', async () => {
    const { cache, questions } = identity();
    for (let tenth = 0; tenth < 200; tenth += 1) {
      await cache.resolve(anna, use);
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(questions.length).toBeGreaterThanOrEqual(4);
  });

  it('ID-LOGIN-11 a click that it served is reported when the answer expires, with its age', async () => {
    const { cache, questions } = identity();
    await cache.resolve(anna, use);
    await jest.advanceTimersByTimeAsync(4_000);
    await cache.resolve(anna, use);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(questions).toEqual([{ background: false }, { background: true, usedMsAgo: 1_000 }]);
  });

  it('ID-LOGIN-11 background calls are never reported as use', async () => {
    const { cache, questions } = identity();
    await cache.resolve(anna, poll);
    await jest.advanceTimersByTimeAsync(1_000);
    await cache.resolve(anna, poll);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(questions).toEqual([{ background: true }]);
  });

  it('a click while a background question is under way is reported too', async () => {
    const { cache, questions } = identity();
    await Promise.all([cache.resolve(anna, poll), cache.resolve(anna, use)]);
    await jest.advanceTimersByTimeAsync(keepMs);
    expect(questions).toEqual([{ background: true }, { background: true, usedMsAgo: keepMs }]);
  });

  it('ID-LOGIN-11 is kept no longer than the session lives', async () => {
    const { cache, questions, state } = identity();
    state.idleSeconds = 0.5;
    await cache.resolve(anna, poll);
    await jest.advanceTimersByTimeAsync(600);
    await cache.resolve(anna, poll);
    expect(questions).toHaveLength(2);
  });

  it('a report that identity missed is made again when identity is back', async () => {
    const { cache, questions, state } = identity();
    await cache.resolve(anna, use);
    await jest.advanceTimersByTimeAsync(2_000);
    await cache.resolve(anna, use);
    state.away = true;
    await jest.advanceTimersByTimeAsync(5_000);
    state.away = false;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(questions.at(-1)).toEqual({ background: true, usedMsAgo: 6_000 });
    const asked = questions.length;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(questions).toHaveLength(asked);
  });

  it('is forgotten at logout', async () => {
    const { cache, questions } = identity();
    await cache.resolve(anna, use);
    cache.drop(anna);
    await cache.resolve(anna, use);
    expect(questions).toHaveLength(2);
  });

  it('ID-SLET-01 is forgotten with every other session of the person whose access was deleted, and nobody else’s', async () => {
    const { cache, questions } = identity();
    const sessions = [anna, sessionOf('anna-on-the-phone'), sessionOf('karl')];
    for (const session of sessions) await cache.resolve(session, use);
    cache.dropPerson(anna);
    for (const session of sessions) await cache.resolve(session, use);
    expect(questions).toHaveLength(5);
  });

  it('fails the call when identity does not answer', async () => {
    const { cache, state } = identity();
    state.away = true;
    await expect(cache.resolve(anna, use)).rejects.toThrow(IdentityUnavailable);
  });
});
