import { addMonths, danishTimeOf } from './civil-time.rules.ts';

describe('civil time', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-02-02', 3, '2026-05-02'],
    ['2026-10-15', 12, '2027-10-15'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  it('tells the Danish time of day in winter and summer', () => {
    expect(danishTimeOf(new Date('2026-02-02T08:30:00Z'))).toBe('09:30');
    expect(danishTimeOf(new Date('2026-07-02T08:30:00Z'))).toBe('10:30');
  });
});
