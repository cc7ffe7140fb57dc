import { describe, expect, it } from '@jest/globals';
import { fejlITrin, medTilbud, passendeTider, sagsbehandlereI, trinFor, type Moedetid, type Moedetilbud } from './bookingvalg.ts';

const tilbud: Moedetilbud = { moedetilbudId: '1', titel: 'Jobsamtale', samtaletype: '7', moedeformer: ['1', '2'], sted: 'Lokale 1' };
const tid = (dag: string, sagsbehandler: string, moedeformer: string[]): Moedetid => ({
  tidId: `${dag}-${sagsbehandler}`,
  start: `${dag}T10:00:00+01:00`,
  slut: `${dag}T10:45:00+01:00`,
  moedeformer,
  sagsbehandler,
  ledigePladser: 1,
});
const fejl = { fejlkode: '4' as const, tidspunkt: '2026-02-10T10:00:00Z' };
const til = (dato: string) => ({ dato, dagAf: (moment: string) => moment.slice(0, 10) });

describe('the steps of the booking', () => {
  it('BOOK-13 are reached one after another', () => {
    expect([1, 2, 3, 4].map((trin) => trinFor(trin, {}))).toEqual([1, 1, 1, 1]);
    expect([1, 2, 3, 4].map((trin) => trinFor(trin, { tilbud }))).toEqual([1, 2, 3, 3]);
    expect(trinFor(4, { tilbud, moedeform: '1', tid: tid('2026-02-10', 'A', ['1']) })).toBe(4);
    expect(trinFor(Number.NaN, { tilbud })).toBe(1);
  });

  it('FEJL-04 step 4 with the report is reached also when the vendor failed before anything was chosen', () => {
    expect(trinFor(4, { fejl })).toBe(4);
    expect(trinFor(3, { fejl })).toBe(1);
    expect([fejlITrin({}), fejlITrin({ fejl }), fejlITrin({ fejl, tilbud })]).toEqual([undefined, 1, 3]);
  });

  it('keep the answers when the same mødetilbud is chosen again, and start over with another', () => {
    const valg = { tilbud, periode: 'uger4' as const, moedeform: '1', fejl };
    expect(medTilbud(valg, tilbud)).toEqual({ tilbud, periode: 'uger4', moedeform: '1', fejl: undefined });
    expect(medTilbud(valg, { ...tilbud, moedetilbudId: '2' })).toEqual({ tilbud: { ...tilbud, moedetilbudId: '2' }, periode: 'uger4' });
  });
});

describe('the times offered', () => {
  const tider = [tid('2026-02-10', 'Birgit Vad', ['1', '2']), tid('2026-02-11', 'Christian Dam', ['2']), tid('2026-03-20', 'Birgit Vad', ['1'])];

  it('BOOK-11 fit mødeform, sagsbehandler and period', () => {
    const idAf = (valg: Parameters<typeof passendeTider>[1], dato: string) => passendeTider(tider, valg, til(dato)).map((one) => one.start.slice(5, 10));
    expect(idAf({}, '2026-12-31')).toEqual(['02-10', '02-11', '03-20']);
    expect(idAf({ moedeform: '2' }, '2026-12-31')).toEqual(['02-10', '02-11']);
    expect(idAf({ sagsbehandler: 'Birgit Vad' }, '2026-02-28')).toEqual(['02-10']);
    expect(idAf({}, '2026-02-10')).toEqual(['02-10']);
  });

  it('name each sagsbehandler once', () => expect(sagsbehandlereI(tider)).toEqual(['Birgit Vad', 'Christian Dam']));
});
