import { dateOfMoment, formatDate, formatLongDate, formatMoment, parseDanishDate } from './danish-date.ts';

describe('a date a person types', () => {
  it.each([
    ['01-02-2026', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['1/2/2026', '2026-02-01'],
    ['01022026', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    [' 29-02-2028 ', '2028-02-29'],
  ])('reads %s', (typed, expected) => expect(parseDanishDate(typed)).toBe(expected));

  it.each(['31-02-2026', '29-02-2026', '00-01-2026', '1-2-26', 'i morgen', ''])('refuses %s', (typed) => expect(parseDanishDate(typed)).toBeUndefined());
});

describe('a date on the page', () => {
  it('is written the Danish way', () => {
    expect(formatDate('2026-02-01')).toBe('01-02-2026');
    expect(formatLongDate('2026-02-01')).toBe('1. februar 2026');
  });

  it('is the Danish day of a moment close to midnight', () => expect(dateOfMoment('2026-06-30T22:30:00Z')).toBe('2026-07-01'));

  it('shows a moment in Danish time', () => expect(formatMoment('2026-12-01T13:30:00Z')).toBe('01-12-2026 kl. 14.30'));
});
