import fc from 'fast-check';
import { type Annoncetilstand, handlingerAf, statusAf, statustekstAf, tjekHandling, vindueAf } from './annonce.rules.ts';

const now = new Date('2026-02-02T08:30:00Z');
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);
const tom: Annoncetilstand = { venter: false, afvist: false, godkendt: false, publiceresFra: null, publiceresTil: null, afsluttet: false, slettet: false };
const godkendt = { ...tom, godkendt: true, publiceresFra: before, publiceresTil: after };

describe('the status table', () => {
  it.each<[string, Annoncetilstand, string]>([
    ['ANN-16 not processed', { ...tom, venter: true }, 'Afventer godkendelse'],
    ['ANN-17 approved and current', godkendt, 'På Jobnet (godkendt)'],
    ['ANN-17 from the very moment', { ...godkendt, publiceresFra: now }, 'På Jobnet (godkendt)'],
    ['ANN-18 approved, its time to come', { ...godkendt, publiceresFra: after }, 'Ikke på Jobnet endnu (godkendt)'],
    ['ANN-19 its time has passed', { ...godkendt, publiceresTil: now }, 'Ikke længere på Jobnet (godkendt)'],
    ['ANN-20 ended', { ...godkendt, afsluttet: true }, 'Afsluttet manuelt'],
    ['ANN-21 rejected', { ...tom, venter: true, afvist: true }, 'Ikke godkendt'],
    ['ANN-14 public while a change waits', { ...godkendt, venter: true }, 'På Jobnet (godkendt)'],
    ['ANN-14 public while a change is rejected', { ...godkendt, venter: true, afvist: true }, 'På Jobnet (godkendt)'],
    ['waiting again after its time', { ...godkendt, publiceresTil: now, venter: true }, 'Afventer godkendelse'],
  ])('%s', (_row, tilstand, tekst) => {
    expect(statustekstAf(tilstand, now)).toBe(tekst);
  });

  it('has a status for every state, and a deleted ad is deleted whatever else it is', () => {
    const moment = fc.option(fc.constantFrom(before, now, after), { nil: null });
    const tilstand = fc.record({ venter: fc.boolean(), afvist: fc.boolean(), godkendt: fc.boolean(), publiceresFra: moment, publiceresTil: moment, afsluttet: fc.boolean(), slettet: fc.boolean() });
    fc.assert(fc.property(tilstand, (any) => {
      expect(statusAf(any, now)).toBeTruthy();
      expect(statusAf({ ...any, slettet: true }, now)).toBe('slettet');
    }));
  });

  it('ANN-20 only an approved ad whose time has not passed can be ended', () => {
    expect(handlingerAf(godkendt, now)).toContain('afslut');
    expect(() => tjekHandling({ ...tom, venter: true }, 'afslut', now)).toThrow('annonce-forkert-status');
    expect(() => tjekHandling({ ...godkendt, afsluttet: true }, 'rediger', now)).toThrow('annonce-forkert-status');
  });
});

describe('when an ad is public', () => {
  it('ANN-08 keeps the clock times that were set', () => {
    const vindue = vindueAf({ publiceresFra: '2026-02-03T09:30', publiceresTil: '2026-02-10T14:30' }, { now });
    expect([vindue.fra.toISOString(), vindue.til.toISOString()]).toEqual(['2026-02-03T08:30:00.000Z', '2026-02-10T13:30:00.000Z']);
  });

  it('starts at once without a time, or when the time has passed, and ends with the ansøgningsfrist', () => {
    expect(vindueAf({ ansoegningsfrist: '2026-02-20' }, { now })).toEqual({ fra: now, til: new Date('2026-02-20T23:00:00Z') });
    expect(vindueAf({ publiceresFra: '2026-01-01' }, { now }).fra).toEqual(now);
    expect(vindueAf({}, { now }).til.toISOString()).toBe('2026-04-01T22:00:00.000Z');
  });

  it('an ad that is public keeps its start when a change is approved', () => {
    expect(vindueAf({ publiceresFra: '2026-02-01' }, { now, offentligSiden: before }).fra).toEqual(before);
    expect(vindueAf({ publiceresFra: '2026-03-01' }, { now, offentligSiden: before }).fra.toISOString()).toBe('2026-02-28T23:00:00.000Z');
  });
});
