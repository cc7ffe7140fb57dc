import { type KeyAge, publishedFirstSeconds, signingKeyAt } from './noegle.rules.ts';

const now = 1_800_000_000;
const old = { kid: 'old', iat: now - 90 * 86_400 };
const current = { kid: 'current', iat: now - publishedFirstSeconds };
const silent: KeyAge & { kid: string } = { kid: 'silent' };
const next = { kid: 'next', iat: now - publishedFirstSeconds + 1 };

describe('the key that signs', () => {
  it.each([
    ['the newest that has been published for ten minutes', [next, old, current], 'current'],
    ['the one before, while the new one has not', [next, old], 'old'],
    ['the only one, however new', [next], 'next'],
    ['the oldest at a first start with two', [{ kid: 'newer', iat: now + 1 }, next], 'next'],
    ['one that says since when, before one that does not', [current, silent], 'current'],
  ])('is %s', (_what, keys, kid) => expect(signingKeyAt(keys, now).kid).toBe(kid));

  it('is never none', () => expect(() => signingKeyAt([], now)).toThrow());
});
