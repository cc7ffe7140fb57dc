import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { awaitsAnswer, bekraeftelseOf, isOpenTo, isSeatGone, mayBecome, mayCancel, mayConfirm, mayHold, mayRebook, type Moedeforhold, type MoedeStatus, moedeTransitions, shownStatuses, standingStatuses } from './moede.rules.ts';

const statuses = Object.keys(moedeTransitions) as MoedeStatus[];
const now = new Date('2026-02-10T10:00:00Z');
const before = new Date('2026-02-10T09:59:59Z');
const later = new Date('2026-02-10T11:00:00Z');
const booked: Moedeforhold = { status: 'booket', start: later, kanAflyses: true, aflysesSenest: null, kanOmbookes: true, ombookesSenest: null, bekraeftesSenest: later, bekraeftet: null };

describe('a meeting', () => {
  it('never leaves an end state, whatever is asked of it', () => {
    fc.assert(
      fc.property(fc.constantFrom<MoedeStatus>('aflyst', 'afholdt', 'opgivet'), fc.constantFrom(...statuses), (from, to) => !mayBecome(from, to)),
    );
  });

  it('comes to an end state from every other, and never back to waiting for its first answer', () => {
    const reaches = (from: MoedeStatus, seen = new Set<MoedeStatus>()): boolean =>
      moedeTransitions[from].length === 0 || moedeTransitions[from].some((to) => !seen.has(to) && reaches(to, new Set([...seen, from])));
    for (const status of statuses) {
      expect(reaches(status)).toBe(true);
      expect(mayBecome(status, 'reserveret')).toBe(false);
    }
  });

  it('changes its status by this table and no other way', () => {
    expect(moedeTransitions).toEqual({
      reserveret: ['booket', 'opgives', 'opgivet'], booket: ['flyttes', 'aflyses', 'aflyst', 'afholdt'], flyttes: ['booket', 'aflyst'], aflyses: ['aflyst', 'booket'],
      aflyst: [], afholdt: [], opgives: ['opgivet'], opgivet: [],
    });
  });

  it('BOOK-02 stands in the calendar while a change of it waits for the vendor, and is shown when it is over, too', () => {
    expect(statuses.filter((status) => awaitsAnswer({ status }))).toEqual(['flyttes', 'aflyses']);
    expect(standingStatuses).toEqual(['booket', 'flyttes', 'aflyses']);
    expect(shownStatuses).toEqual(['booket', 'flyttes', 'aflyses', 'aflyst', 'afholdt']);
  });

  it.each(['reserveret', 'flyttes', 'aflyses', 'opgives'] as const)('can be undone or done from %s, which waits for the vendor', (waiting) => {
    expect(moedeTransitions[waiting].length).toBeGreaterThan(0);
  });

  it.each([
    ['cancelled', mayCancel, { kanAflyses: false }, 'aflysesSenest'],
    ['moved', mayRebook, { kanOmbookes: false }, 'ombookesSenest'],
  ] as const)('may be %s only while booked, ahead, allowed by the vendor and before its last moment', (_what, may, forbidden, senest) => {
    expect(may(booked, now)).toBe(true);
    expect(may({ ...booked, start: now }, now)).toBe(false);
    expect(may({ ...booked, start: null }, now)).toBe(false);
    expect(may({ ...booked, ...forbidden }, now)).toBe(false);
    expect(may({ ...booked, [senest]: now }, now)).toBe(true);
    expect(may({ ...booked, [senest]: before }, now)).toBe(false);
    for (const status of statuses.filter((one) => one !== 'booket')) expect(may({ ...booked, status }, now)).toBe(false);
  });

  it('waits for a yes when it has a last moment for one, until it has it', () => {
    expect(bekraeftelseOf({ ...booked, bekraeftesSenest: null })).toBeUndefined();
    expect(bekraeftelseOf(booked)).toBe('afventer');
    expect(bekraeftelseOf({ ...booked, bekraeftet: now })).toBe('bekraeftet');
    expect(mayConfirm(booked, now)).toBe(true);
    expect(mayConfirm({ ...booked, bekraeftesSenest: before }, now)).toBe(false);
    expect(mayConfirm({ ...booked, bekraeftesSenest: null }, now)).toBe(false);
    expect(mayConfirm({ ...booked, status: 'aflyst' }, now)).toBe(false);
  });

  it('is held when its time has begun, and its text may be written again', () => {
    expect(mayHold({ ...booked, start: now }, now)).toBe(true);
    expect(mayHold({ ...booked, start: now, status: 'afholdt' }, now)).toBe(true);
    expect(mayHold(booked, now)).toBe(false);
    expect(mayHold({ ...booked, start: null }, now)).toBe(false);
    expect(mayHold({ ...booked, start: now, status: 'aflyst' }, now)).toBe(false);
  });

  it('BOOK-29 is open to a-kasser by its samtaletype, to kommuner always', () => {
    expect(isOpenTo('akasse', '15')).toBe(true);
    expect(isOpenTo('akasse', '4')).toBe(false);
    expect(isOpenTo('akasse', null)).toBe(false);
    expect(isOpenTo('kommune', '4')).toBe(true);
    expect(isOpenTo(undefined, null)).toBe(true);
  });

  it('knows by its code that a seat is gone', () => {
    expect(isSeatGone('tid-optaget')).toBe(true);
    expect(isSeatGone('9020')).toBe(true);
    expect(isSeatGone('4367')).toBe(false);
  });
});
