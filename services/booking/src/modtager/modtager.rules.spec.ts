import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countedWaitMs, endsPause, pauseMs, pausesEndpoint, type ReceiverAnswer, retryAfterMsOf, warnedEveryMs, wordOf } from './modtager.rules.ts';

const hour = 3_600_000;
const start = Date.parse('2026-03-28T12:00:00Z');
const at = (hours: number) => new Date(start + hours * hour);

describe('countedWaitMs', () => {
  it('FEJL-28 does not count the hours in which the endpoint was paused', () => {
    expect(countedWaitMs(at(0), at(10), [])).toBe(10 * hour);
    expect(countedWaitMs(at(0), at(10), [{ fra: at(2), til: at(5) }, { fra: at(8), til: null }])).toBe(5 * hour);
    expect(countedWaitMs(at(4), at(10), [{ fra: at(1), til: at(6) }])).toBe(4 * hour);
  });

  it('is never less than nothing and never more than the time that passed', () => {
    const hours = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(hours, hours, hours, hours, (fra, length, pauseFra, pauseLength) => {
        const waited = countedWaitMs(at(fra), at(fra + length), [{ fra: at(pauseFra), til: at(pauseFra + pauseLength) }]);
        return waited >= 0 && waited <= length * hour;
      }),
    );
  });
});

describe('retryAfterMsOf', () => {
  it('reads seconds and HTTP dates, and nothing else', () => {
    expect(retryAfterMsOf('120', at(0))).toBe(120_000);
    expect(retryAfterMsOf('Sat, 28 Mar 2026 12:05:00 GMT', at(0))).toBe(300_000);
    expect(retryAfterMsOf(' 120 ', at(0))).toBe(120_000);
    expect(retryAfterMsOf('28 Mar 2026 12:05:00 GMT', at(0))).toBe(300_000);
    expect(retryAfterMsOf('Sat, 28 Mar 2026 12:05', new Date('2020-01-01T00:00:00Z'))).toBeGreaterThan(1e11);
    for (const value of [undefined, '', 'snart', '-5', '0', 'Sat, 28 Mar 2026 11:00:00 GMT']) expect(retryAfterMsOf(value, at(0))).toBeUndefined();
  });
});

describe('a paused endpoint', () => {
  it('FEJL-28 is asked again every quarter of an hour, and its duty is warned once a day', () => {
    expect([pauseMs, warnedEveryMs]).toEqual([900_000, 86_400_000]);
  });
});

describe('an answer', () => {
  const silent: ReceiverAnswer = { kind: 'unreachable', why: 'forbindelse' };

  it('pauses the endpoint when it says that the endpoint is wrong, and ends a pause when it says anything else', () => {
    for (const status of [401, 403, 404, 410]) expect(pausesEndpoint({ kind: 'status', status })).toBe(true);
    expect(pausesEndpoint({ kind: 'forbidden' })).toBe(true);
    for (const answer of [{ kind: 'taken' }, { kind: 'insane' }, { kind: 'status', status: 422 }, { kind: 'status', status: 503 }] as const) {
      expect([pausesEndpoint(answer), endsPause(answer)]).toEqual([false, true]);
    }
    expect([pausesEndpoint(silent), endsPause(silent)]).toEqual([false, false]);
  });

  it('is told in a few words', () => {
    expect(wordOf({ kind: 'status', status: 410 })).toBe('HTTP 410');
    expect(wordOf(silent)).toBe('ingen forbindelse');
    expect(wordOf({ kind: 'taken' })).toBe('modtaget');
  });
});
