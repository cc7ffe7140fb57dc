import { Clock } from './clock.ts';

describe('Clock', () => {
  it('starts at its offset and can be moved', () => {
    const clock = new Clock({ offsetMs: 60_000 });
    clock.move(20 * 60_000);
    expect(clock.offsetMs).toBe(21 * 60_000);
    expect(Math.abs(clock.now().getTime() - Date.now() - 21 * 60_000)).toBeLessThan(1_000);
  });

  it('gives the civil date in Denmark', () => {
    const clock = new Clock();
    clock.move(new Date('2026-06-30T22:30:00Z').getTime() - Date.now());
    expect(clock.today()).toBe('2026-07-01');
  });
});
