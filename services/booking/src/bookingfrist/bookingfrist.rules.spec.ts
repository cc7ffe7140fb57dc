import { describe, expect, it } from '@jest/globals';
import { danskDato } from '@jobnet/reference-data';
import fc from 'fast-check';
import { type BookingfristStatus, bookingfristTransitions, demandsStraks, type Frist, fristMayBecome, isMetBy, isShownOn, nextTurn } from './bookingfrist.rules.ts';

const frist: Frist = { status: 'aktiv', samtaletype: '7', frist: '2026-03-29', aktivFra: null };
const overdue: Frist = { ...frist, status: 'overskredet' };
const statuses = Object.keys(bookingfristTransitions) as BookingfristStatus[];

describe('a bookingfrist', () => {
  it('is shown through its day and not the day after', () => {
    expect(isShownOn(frist, '2026-03-29')).toBe(true);
    expect(isShownOn(frist, '2026-03-30')).toBe(false);
    for (const status of statuses.filter((one) => one !== 'aktiv')) expect(isShownOn({ ...frist, status }, '2026-03-29')).toBe(false);
  });

  it('is met by a meeting of its kind booked in time', () => {
    expect(isMetBy(frist, { samtaletype: '7', bookedOn: '2026-03-29' })).toBe(true);
    expect(isMetBy(frist, { samtaletype: '4', bookedOn: '2026-03-20' })).toBe(false);
    expect(isMetBy(frist, { samtaletype: '7', bookedOn: '2026-03-30' })).toBe(false);
    expect(isMetBy({ ...frist, status: 'planlagt' }, { samtaletype: '7', bookedOn: '2026-03-20' })).toBe(false);
    expect(isMetBy({ ...frist, status: 'annulleret' }, { samtaletype: '7', bookedOn: '2026-03-20' })).toBe(false);
  });

  it('demands straksbooking for three months when it was not kept, and is then met late', () => {
    expect(demandsStraks(overdue, '2026-06-29')).toBe(true);
    expect(demandsStraks(overdue, '2026-06-30')).toBe(false);
    expect(demandsStraks(frist, '2026-03-30')).toBe(false);
    expect(isMetBy(overdue, { samtaletype: '7', bookedOn: '2026-04-20' })).toBe(true);
    expect(isMetBy(overdue, { samtaletype: '4', bookedOn: '2026-04-20' })).toBe(false);
    expect(isMetBy(overdue, { samtaletype: '7', bookedOn: '2026-06-30' })).toBe(false);
  });

  it.each([
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('KAL-16 that ends on %s is not kept from %s, also around summer time', (dato, moment) => {
    expect(nextTurn({ ...frist, frist: dato })).toEqual({ to: 'overskredet', at: new Date(moment) });
  });

  it('turns by itself at the midnight that begins its first day, and the one that ends its last', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
        const dato = date.toISOString().slice(0, 10);
        const begins = nextTurn({ ...frist, status: 'planlagt', aktivFra: dato })?.at ?? new Date(0);
        const ends = nextTurn({ ...frist, frist: dato })?.at ?? new Date(0);
        expect([danskDato(new Date(begins.getTime() - 1)) < dato, danskDato(begins)]).toEqual([true, dato]);
        expect([danskDato(new Date(ends.getTime() - 1)), danskDato(ends) > dato]).toEqual([dato, true]);
      }),
    );
    for (const status of ['indfriet', 'overskredet', 'annulleret'] as const) expect(nextTurn({ ...frist, status })).toBeUndefined();
    expect(nextTurn({ ...frist, status: 'planlagt' })).toBeUndefined();
    expect(nextTurn({ ...frist, status: 'planlagt', aktivFra: '2026-03-01' })?.to).toBe('aktiv');
  });

  it('changes its status by this table and no other way', () => {
    expect(bookingfristTransitions).toEqual({
      planlagt: ['aktiv', 'indfriet', 'annulleret'], aktiv: ['indfriet', 'overskredet', 'annulleret'], indfriet: ['aktiv'], overskredet: ['indfriet', 'annulleret'], annulleret: [],
    });
    expect(nextTurn({ ...frist, status: 'aktiv', aktivFra: '2026-03-01' })).toEqual({ to: 'overskredet', at: new Date('2026-03-29T22:00:00.000Z') });
  });

  it('stays taken back, and is never planned again', () => {
    for (const to of statuses) {
      expect(fristMayBecome('annulleret', to)).toBe(false);
      expect(fristMayBecome(to, 'planlagt')).toBe(false);
    }
    expect(fristMayBecome('indfriet', 'aktiv')).toBe(true);
    expect(fristMayBecome('indfriet', 'annulleret')).toBe(false);
  });
});
