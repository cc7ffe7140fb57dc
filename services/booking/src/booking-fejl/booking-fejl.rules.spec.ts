import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brokenRows, canReplay, deliveredWithinMs, isSensibleFejlTidspunkt, judgeTry, waitAfterTry } from './booking-fejl.rules.ts';

const moedetilbudId = '0190a5d0-0000-7000-8000-000000000009';

describe('brokenRows', () => {
  it('FEJL-20 FEJL-22 refuses ingen mødetider from straksbooking and takes andet problem', () => {
    expect(brokenRows({ fejlkode: '2', forloeb: 'straksbooking' })).toEqual(['FEJL-20']);
    expect(brokenRows({ fejlkode: '4', forloeb: 'straksbooking' })).toEqual([]);
    expect(brokenRows({ fejlkode: '2', forloeb: 'selvbooking', moedetilbudId })).toEqual([]);
  });

  it('FEJL-31 takes no mødetilbud from straksbooking, whatever the fejlkode', () => {
    expect(brokenRows({ fejlkode: '4', forloeb: 'straksbooking', moedetilbudId })).toEqual(['FEJL-31']);
    expect(brokenRows({ fejlkode: '2', forloeb: 'straksbooking', moedetilbudId })).toEqual(['FEJL-20', 'FEJL-31']);
    expect(brokenRows({ fejlkode: '4', forloeb: 'selvbooking', moedetilbudId })).toEqual([]);
  });

  it('FEJL-21 takes ingen mødetilbud only without a mødetilbud', () => {
    expect(brokenRows({ fejlkode: '3', forloeb: 'selvbooking' })).toEqual([]);
    expect(brokenRows({ fejlkode: '3', forloeb: 'selvbooking', moedetilbudId })).toEqual(['FEJL-18']);
  });
});

describe('judgeTry', () => {
  const first = { attempt: 1, waitedMs: 0 };

  it('waits 1, 3, 7, 15, 31 seconds and never more than three hours', () => {
    expect([1, 2, 3, 4, 5].map(waitAfterTry)).toEqual([1_000, 3_000, 7_000, 15_000, 31_000]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), (attempt) => waitAfterTry(attempt) <= 3 * 3_600_000));
  });

  it('is delivered when the vendor has taken it', () => {
    expect(judgeTry({ kind: 'taken' }, { attempt: 90, waitedMs: deliveredWithinMs * 2 })).toEqual({ status: 'leveret' });
  });

  it('stops at a refusal, but not at 408, 425 and 429', () => {
    expect(judgeTry({ kind: 'status', status: 400 }, first)).toEqual({ status: 'afvist' });
    expect(judgeTry({ kind: 'status', status: 499 }, first)).toEqual({ status: 'afvist' });
    expect(deliveredWithinMs).toBe(270_000_000);
    expect(judgeTry({ kind: 'status', status: 422 }, first)).toEqual({ status: 'afvist' });
    for (const status of [408, 425, 429, 500, 503]) expect(judgeTry({ kind: 'status', status }, first).status).toBe('venter');
  });

  it('honours Retry-After up to three hours', () => {
    expect(judgeTry({ kind: 'status', status: 429, retryAfterMs: 60_000 }, first)).toEqual({ status: 'venter', afterMs: 60_000, pauses: false });
    expect(judgeTry({ kind: 'status', status: 503, retryAfterMs: 1e12 }, first)).toEqual({ status: 'venter', afterMs: 10_800_000, pauses: false });
  });

  it('lets a wrong endpoint wait without using up the 75 hours', () => {
    for (const status of [401, 403, 404, 410]) {
      expect(judgeTry({ kind: 'status', status }, { attempt: 90, waitedMs: deliveredWithinMs * 2 })).toMatchObject({ status: 'venter', pauses: true });
    }
  });

  it('tries again after a redirect, which is not followed', () => {
    for (const status of [301, 302, 307, 308]) expect(judgeTry({ kind: 'status', status }, first)).toMatchObject({ status: 'venter', pauses: false });
  });

  it('lets an address that is not allowed wait as a wrong endpoint does', () => {
    expect(judgeTry({ kind: 'forbidden' }, { attempt: 90, waitedMs: deliveredWithinMs * 2 })).toMatchObject({ status: 'venter', pauses: true });
  });

  it('treats HTML with 200 as a failure and rests after 75 hours', () => {
    expect(judgeTry({ kind: 'insane' }, first)).toEqual({ status: 'venter', afterMs: 1_000, pauses: false });
    expect(judgeTry({ kind: 'insane' }, { attempt: 40, waitedMs: deliveredWithinMs })).toEqual({ status: 'opgivet' });
    expect(judgeTry({ kind: 'unreachable', why: 'forbindelse' }, { attempt: 40, waitedMs: deliveredWithinMs - 1 }).status).toBe('venter');
  });
});

describe('canReplay', () => {
  it('FEJL-28 delivers refused and undeliverable reports again alike, and no others', () => {
    expect((['venter', 'leveret', 'afvist', 'opgivet'] as const).filter(canReplay)).toEqual(['afvist', 'opgivet']);
  });
});

describe('isSensibleFejlTidspunkt', () => {
  const now = new Date('2026-03-29T12:00:00Z');
  const after = (ms: number) => isSensibleFejlTidspunkt(new Date(now.getTime() + ms), now);
  const day = 86_400_000;

  it('FEJL-26 takes what has just happened, a clock five minutes ahead and a month back, and nothing beyond', () => {
    expect([0, -1_000, 5 * 60_000, -31 * day].map(after)).toEqual([true, true, true, true]);
    expect([5 * 60_000 + 1, day, -31 * day - 1].map(after)).toEqual([false, false, false]);
  });
});
