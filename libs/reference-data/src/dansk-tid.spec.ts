import fc from 'fast-check';
import { dagensStart, danskDato, danskTid, maanederEfter } from './dansk-tid.ts';
import { addDays } from './helligdage.ts';

describe('Danish clock time', () => {
  it.each([
    ['2026-02-02T09:30', '2026-02-02T08:30:00.000Z'],
    ['2026-07-02T14:30', '2026-07-02T12:30:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('ANN-09 %s is %s, also around summer time', (lokal, moment) => {
    expect(danskTid(lokal).toISOString()).toBe(moment);
  });

  it('adds months to the last day the month has', () => {
    expect(maanederEfter('2026-12-31', 2)).toBe('2027-02-28');
    expect(maanederEfter('2026-02-02', 2)).toBe('2026-04-02');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-02-02', 3, '2026-05-02'],
    ['2026-10-15', 12, '2027-10-15'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(maanederEfter(from, months)).toBe(expected);
  });

  it('a day begins on its own date, a millisecond after the day before it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
        const dato = date.toISOString().slice(0, 10);
        expect(danskDato(dagensStart(dato))).toBe(dato);
        expect(danskDato(new Date(dagensStart(dato).getTime() - 1))).toBe(addDays(dato, -1));
      }),
    );
  });
});
