import fc from 'fast-check';
import { addDays, weekOf } from './calendar-date.ts';
import { cellsOfLane, lanesOfWeek, type CalendarEntry } from './calendar-layout.ts';

const entry = (id: string, from: string, to = from, kind: CalendarEntry['kind'] = 'indsats'): CalendarEntry => ({ id, kind, text: id, from, to });

describe('the bars of a week', () => {
  it('KAL-13 shows an indsats over three weeks as one bar in each of them', () => {
    const forloeb = [entry('forløb', '2026-02-04', '2026-02-17')];
    const bars = ['2026-02-02', '2026-02-09', '2026-02-16'].map((monday) => lanesOfWeek(forloeb, weekOf(monday))[0]?.[0]);
    expect(bars.map((bar) => [bar?.column, bar?.span, bar?.startsBefore, bar?.goesOn])).toEqual([
      [2, 5, false, true],
      [0, 7, true, true],
      [0, 2, true, false],
    ]);
  });

  it('puts entries of the same day under each other and reuses a free lane', () => {
    const lanes = lanesOfWeek([entry('a', '2026-02-02', '2026-02-03'), entry('b', '2026-02-03'), entry('c', '2026-02-04')], weekOf('2026-02-02'));
    expect(lanes.map((lane) => lane.map((bar) => bar.entry.id))).toEqual([['a', 'c'], ['b']]);
  });

  it('fills every lane to seven columns and shows each entry exactly once, whatever the entries', () => {
    const anyEntry = fc.tuple(fc.uuid(), fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ([id]) => id, maxLength: 12 }), (shapes) => {
        const entries = shapes.map(([id, start, days]) => entry(id, addDays('2026-02-02', start), addDays('2026-02-02', start + days)));
        const lanes = lanesOfWeek(entries, weekOf('2026-02-02'));
        const shown = lanes.flat().map((bar) => bar.entry.id);
        const touching = entries.filter((one) => one.from <= '2026-02-08' && one.to >= '2026-02-02').map((one) => one.id);
        expect([...shown].sort()).toEqual([...touching].sort());
        for (const lane of lanes) expect(cellsOfLane(lane).reduce((sum, cell) => sum + ('span' in cell ? cell.span : 1), 0)).toBe(7);
      }),
    );
  });
});
