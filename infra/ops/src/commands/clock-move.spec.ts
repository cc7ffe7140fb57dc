import fc from 'fast-check';
import { offsetAfter, readClockMove } from './clock-move.ts';

describe('the argument of ops -- clock', () => {
  it.each([
    ['+20m', 20 * 60_000],
    ['-1h30m', -90 * 60_000],
    ['+2d', 48 * 3_600_000],
    ['+45s', 45_000],
  ])('%s moves by %d ms', (argument, ms) => expect(readClockMove(argument)).toEqual({ kind: 'by', ms }));

  it('tells the time without one, and goes back with reset', () => {
    expect(readClockMove(undefined)).toEqual({ kind: 'show' });
    expect(offsetAfter(readClockMove('reset'), 5_000)).toBe(0);
  });

  it.each(['20m', '+', '+m', '+20', '+20x', '+1h 2m', '', '+99999d'])('"%s" is refused', (argument) => expect(() => readClockMove(argument)).toThrow());

  it('there and back is where it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('s', 'm', 'h'), fc.integer(), (amount, unit, start) => {
        const there = offsetAfter(readClockMove(`+${amount}${unit}`), start);
        expect(offsetAfter(readClockMove(`-${amount}${unit}`), there)).toBe(start);
      }),
    );
  });
});
