import type { Refusal } from '@jobnet/contracts';
import { addDays } from '@jobnet/reference-data';
import fc from 'fast-check';
import { checkAndetFravaer, checkOverlap, decideRaskmelding, decideSygemelding, type Fravaersperiode, openSygdom, statusAfterDelete } from './fravaer.rules.ts';

const today = '2026-02-02';
const ferie = (fra: string, til: string): Fravaersperiode => ({ fravaerstype: '10', fra, til });
const syg = (fra: string, til: string | null = null): Fravaersperiode => ({ fravaerstype: '11', fra, til });
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Refusal).problem.code;
  }
  return 'ok';
};

describe('fravær', () => {
  it.each([
    ['10', 'ugyldigt-input'],
    ['11', 'ugyldigt-input'],
    ['5', 'ugyldigt-input'],
    ['8', 'ok'],
  ])('of type %s beside sygdom and ferie is %s', (fravaerstype, expected) => {
    expect(codeOf(() => checkAndetFravaer(fravaerstype, today))).toBe(expected);
  });

  it('of the same kind never overlaps, whatever the periods; of another kind it may', () => {
    const anyPeriod = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 10 })));
    const periodOf = ([start, length]: [number, number | null]) => ({ fra: addDays(today, start), til: length === null ? null : addDays(today, start + length) });
    const days = ({ fra, til }: { fra: string; til: string | null }) => new Set(Array.from({ length: 60 }, (_, day) => addDays(today, day)).filter((day) => day >= fra && (til === null || day <= til)));
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (first, second) => {
        const [a, b] = [periodOf(first), periodOf(second)];
        const shared = [...days(a)].some((day) => days(b).has(day));
        expect(codeOf(() => checkOverlap([{ fravaerstype: '8', ...a }], { fravaerstype: '8', ...b }))).toBe(shared ? 'fravaer-overlapper' : 'ok');
        expect(codeOf(() => checkOverlap([{ fravaerstype: '8', ...a }], { fravaerstype: '9', ...b }))).toBe('ok');
      }),
    );
  });
});

describe('sygdom', () => {
  it('begins today or earlier, and once', () => {
    expect(decideSygemelding([ferie('2026-02-01', '2026-02-03')], today, today)).toEqual(syg(today));
    expect(codeOf(() => decideSygemelding([], '2026-02-03', today))).toBe('ugyldigt-input');
    expect(codeOf(() => decideSygemelding([syg('2026-01-20')], today, today))).toBe('allerede-sygemeldt');
    expect(codeOf(() => decideSygemelding([syg('2026-01-20', today)], today, today))).toBe('fravaer-overlapper');
  });

  it('ends the day before one is well', () => {
    const open = openSygdom([syg('2026-01-01', '2026-01-03'), ferie('2026-01-05', '2026-01-06'), syg('2026-01-30')]);
    expect(open).toEqual(syg('2026-01-30'));
    expect(decideRaskmelding(open, today, today)).toBe('2026-02-01');
    for (const raskFra of ['2026-01-30', '2026-02-03']) expect(codeOf(() => decideRaskmelding(open, raskFra, today))).toBe('ugyldigt-input');
    expect(codeOf(() => decideRaskmelding(openSygdom([ferie(today, today)]), today, today))).toBe('ikke-sygemeldt');
  });

  it('cannot be deleted, other fravær once', () => {
    expect(codeOf(() => statusAfterDelete({ status: 'registreret', fravaerstype: '11' }))).toBe('sygdom-slettes-ikke');
    expect(statusAfterDelete({ status: 'registreret', fravaerstype: '10' })).toBe('slettet');
    expect(codeOf(() => statusAfterDelete({ status: 'slettet', fravaerstype: '10' }))).toBe('findes-ikke');
  });
});
