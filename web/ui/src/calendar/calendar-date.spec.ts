import { addMonths, weekNumber, weeksOfMonth } from './calendar-date.ts';

describe('week numbers', () => {
  it.each([
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
    ['2026-12-31', 53],
    ['2025-12-28', 52],
    ['2026-07-15', 29],
  ])('KAL-02 gives %s ISO week %i', (date, week) => expect(weekNumber(date)).toBe(week));
});

describe('the weeks of a month', () => {
  it('KAL-02 are whole weeks from Monday to Sunday', () => {
    const weeks = weeksOfMonth('2026-02-14');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-01-26');
    expect(weeks[4]?.[6]).toBe('2026-03-01');
  });

  it('KAL-06 steps over the year', () => expect([addMonths('2026-01-31', -1), addMonths('2026-12-31', 1)]).toEqual(['2025-12-01', '2027-01-01']));
});
