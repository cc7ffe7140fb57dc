import { deadlineOf, extended, idleMs, minutesLeft, phaseOf, shouldKeepAlive } from './idle.ts';

const minute = 60_000;
const start = 1_000_000;
const fresh = { endsAt: start + idleMs, latestAt: start + 480 * minute };

describe('the session in the browser', () => {
  it.each([
    [14 * minute + 59_999, 'active'],
    [15 * minute, 'warning'],
    [20 * minute - 1, 'warning'],
    [20 * minute, 'over'],
  ])('ID-LOGIN-11 after %i ms without use is %s', (passed, phase) => expect(phaseOf(fresh, start + passed)).toBe(phase));

  it('ID-LOGIN-11 follows the countdown of the server, not the clock of the computer', () =>
    expect(deadlineOf({ sekunderTilbage: 300, sessionUdloeber: '2026-02-01T10:05:00+01:00', sessionSenest: '2026-02-01T12:05:00+01:00' }, start)).toEqual({
      endsAt: start + 5 * minute,
      latestAt: start + 125 * minute,
    }));

  it('ID-LOGIN-11 is never extended past the end that stands whatever is done', () =>
    expect(extended({ endsAt: start, latestAt: start + minute }, start).endsAt).toBe(start + minute));

  it('tells the server of typing at most once a minute, and not once the warning is shown', () =>
    expect([0, 30_000, 90_000, 16 * minute].map((passed) => shouldKeepAlive(fresh, start + passed))).toEqual([false, false, true, false]));

  it('counts down in minutes', () => expect([minutesLeft(fresh, start + 15 * minute), minutesLeft(fresh, start + 19.5 * minute)]).toEqual([5, 1]));
});
