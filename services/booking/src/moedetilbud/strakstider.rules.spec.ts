import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Strakstid, straksvalg } from './strakstider.rules.ts';

const tid = (nummer: number, moedeformer: readonly string[], more: Partial<Strakstid> = {}): Strakstid => ({
  moedetilbudId: 'm',
  tidId: `t${String(nummer).padStart(3, '0')}`,
  start: new Date(Date.UTC(2026, 10, 19, 8) + nummer * 3_600_000).toISOString(),
  slut: new Date(Date.UTC(2026, 10, 19, 8, 45) + nummer * 3_600_000).toISOString(),
  sagsbehandler: 'Christian Dam',
  sted: 'Lokale 1',
  moedeformer,
  ...more,
});
const times = (count: number, moedeformer: readonly string[]) => Array.from({ length: count }, (_, nummer) => tid(nummer, moedeformer));

const anyTimes = fc.array(
  fc.record({
    hour: fc.integer({ min: 0, max: 60 }),
    sagsbehandler: fc.constantFrom('Birgit Vad', 'Christian Dam', 'Åse Øst'),
    former: fc.uniqueArray(fc.constantFrom('1', '2', '4'), { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 60 },
).map((wishes) => wishes.map(({ hour, sagsbehandler, former }, nummer) => tid(hour, former, { tidId: `t${nummer}`, sagsbehandler })));

describe('the options of straksbooking', () => {
  it('BOOK-17 are at most 30', () => {
    expect(straksvalg(times(31, ['1']))).toHaveLength(30);
  });

  it.each([[['1', '2']], [['1', '2', '4']]])('BOOK-30 leave out a time with mødeformer %p whole when 29 stand already', (former) => {
    const valg = straksvalg([...times(29, ['1']), tid(29, former)]);
    expect(valg).toHaveLength(29);
  });

  it('BOOK-31 stand by start, by caseworker, and in the order personally, by phone, by video', () => {
    const birgit = tid(0, ['4', '1', '2'], { tidId: 'b', sagsbehandler: 'Birgit Vad' });
    const christian = tid(0, ['2', '1'], { tidId: 'c' });
    const earlier = tid(-1, ['4'], { tidId: 'a' });
    expect(straksvalg([christian, birgit, earlier]).map(({ tidId, moedeform }) => `${tidId}${moedeform}`)).toEqual(['a4', 'b1', 'b2', 'b4', 'c1', 'c2']);
  });

  it('BOOK-31 at one moment go by the caseworker’s name and then by the time’s id, and an unknown mødeform comes last', () => {
    const [zoe, aase] = [tid(0, ['1'], { tidId: 'a', sagsbehandler: 'Zoe Dam' }), tid(0, ['9', '1'], { tidId: 'z', sagsbehandler: 'Anna Dam' })];
    const twin = tid(0, ['1'], { tidId: 'y', sagsbehandler: 'Anna Dam' });
    expect(straksvalg([zoe, aase, twin]).map(({ tidId, moedeform }) => `${tidId}${moedeform}`)).toEqual(['y1', 'z1', 'z9', 'a1']);
  });

  it('list each listed time with all its mødeformer, never an earlier time than one left out, whatever the vendor has', () => {
    fc.assert(
      fc.property(anyTimes, (tider) => {
        const valg = straksvalg(tider);
        expect(valg.length).toBeLessThanOrEqual(30);
        const listed = new Map(tider.map((one) => [one.tidId, valg.filter(({ tidId }) => tidId === one.tidId).length]));
        for (const one of tider) expect([0, one.moedeformer.length]).toContain(listed.get(one.tidId));
        const lastListed = Math.max(...valg.map(({ start }) => Date.parse(start)), -Infinity);
        for (const one of tider.filter(({ tidId }) => listed.get(tidId) === 0)) expect(Date.parse(one.start)).toBeGreaterThanOrEqual(lastListed);
        const first = tider.filter(({ tidId }) => listed.get(tidId) === 0).sort((a, b) => Date.parse(a.start) - Date.parse(b.start))[0];
        if (first) expect(valg.length + 3).toBeGreaterThan(30);
      }),
    );
  });
});
