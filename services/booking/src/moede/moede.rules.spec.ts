import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayBecome, mayCancel, type MoedeStatus, moedeTransitions } from './moede.rules.ts';

const statuses = Object.keys(moedeTransitions) as MoedeStatus[];
const now = new Date('2026-02-10T10:00:00Z');
const later = new Date('2026-02-10T11:00:00Z');

describe('a meeting', () => {
  it('never leaves an end state, whatever is asked of it', () => {
    fc.assert(
      fc.property(fc.constantFrom<MoedeStatus>('aflyst', 'afholdt', 'opgivet'), fc.constantFrom(...statuses), (from, to) => !mayBecome(from, to)),
    );
  });

  it('can be undone from every waiting state', () => {
    for (const waiting of ['reserveret', 'aflyses', 'opgives'] as const) expect(moedeTransitions[waiting].length).toBeGreaterThan(0);
  });

  it('may be cancelled only while booked, ahead, and allowed by the vendor', () => {
    expect(mayCancel({ status: 'booket', start: later, kanAflyses: true }, now)).toBe(true);
    expect(mayCancel({ status: 'booket', start: now, kanAflyses: true }, now)).toBe(false);
    expect(mayCancel({ status: 'booket', start: later, kanAflyses: false }, now)).toBe(false);
    expect(mayCancel({ status: 'aflyst', start: later, kanAflyses: true }, now)).toBe(false);
  });
});
