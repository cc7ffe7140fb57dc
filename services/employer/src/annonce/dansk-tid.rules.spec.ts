import fc from 'fast-check';
import { danskDato } from '@jobnet/reference-data';
import { momentAf } from './dansk-tid.rules.ts';

describe('Danish clock time', () => {
  it('ANN-36 a date starts at its midnight and ends at the midnight that ends it', () => {
    expect(momentAf('2026-02-02', 'start')?.toISOString()).toBe('2026-02-01T23:00:00.000Z');
    expect(momentAf('2026-02-02', 'slut')?.toISOString()).toBe('2026-02-02T23:00:00.000Z');
    expect(momentAf('2026-03-29', 'slut')?.toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });

  it('takes a moment with offset as it stands, and nothing else', () => {
    expect(momentAf('2026-02-02T09:30:00+01:00', 'slut')?.toISOString()).toBe('2026-02-02T08:30:00.000Z');
    expect(momentAf('i morgen', 'start')).toBeUndefined();
  });

  it.each(['2026-02-30', '2026-99-99', '2026-13-01T09:30', '2026-02-30T09:30', '2026-02-02T24:30'])('knows no moment %s', (vaerdi) => {
    expect(momentAf(vaerdi, 'start')).toBeUndefined();
    expect(momentAf(vaerdi, 'slut')).toBeUndefined();
  });

  it('a date always ends 23 to 25 hours after it started, on the same civil date', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
        const dato = date.toISOString().slice(0, 10);
        const start = momentAf(dato, 'start') ?? date;
        const slut = momentAf(dato, 'slut') ?? date;
        const timer = (slut.getTime() - start.getTime()) / 3_600_000;
        expect([23, 24, 25]).toContain(timer);
        expect(danskDato(start)).toBe(dato);
        expect(danskDato(new Date(slut.getTime() - 1))).toBe(dato);
      }),
    );
  });
});
