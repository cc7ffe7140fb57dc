import { describe, expect, it } from '@jest/globals';
import { type Bookingforhold, isOwnBorger, whyNotBook } from './borger.rules.ts';

const karl: Bookingforhold = { kommunekode: '0101', akassekode: '03', kontaktgruppe: '1', harCpr: true, kanSelvbooke: true, harLeverandoer: true };

describe('whyNotBook', () => {
  it('lets Karl book', () => {
    expect(whyNotBook(karl)).toBeUndefined();
  });

  it('ID-LOGIN-14 names the tilhørsforhold that has not come before anything that follows from it', () => {
    expect(whyNotBook({ kommunekode: null, akassekode: null, kontaktgruppe: null, harCpr: false, kanSelvbooke: false, harLeverandoer: false })).toBe('ingen-kommune');
  });

  it('names the missing kontaktgruppe before what follows from it, as for Dagmar', () => {
    expect(whyNotBook({ ...karl, kontaktgruppe: null, kanSelvbooke: false, harCpr: false })).toBe('ingen-kontaktgruppe');
  });

  it.each([
    ['a group without the right', { kanSelvbooke: false }, 'ingen-ret'],
    ['no kommune', { kommunekode: null }, 'ingen-kommune'],
    ['a kommune without a vendor', { harLeverandoer: false }, 'ingen-leverandoer'],
    ['a CPR number still on its way', { harCpr: false }, 'klargoeres'],
  ] as const)('says why for %s', (_case, change, grund) => {
    expect(whyNotBook({ ...karl, ...change })).toBe(grund);
  });
});

describe('isOwnBorger', () => {
  it('knows the own kommune and the own a-kasse, and nobody else', () => {
    expect(isOwnBorger({ kind: 'kommune', code: '0101' }, karl)).toBe(true);
    expect(isOwnBorger({ kind: 'akasse', code: '03' }, karl)).toBe(true);
    expect(isOwnBorger({ kind: 'kommune', code: '0751' }, karl)).toBe(false);
    expect(isOwnBorger({ kind: 'star', code: 'star' }, karl)).toBe(false);
    expect(isOwnBorger(undefined, karl)).toBe(false);
    expect(isOwnBorger({ kind: 'akasse', code: '03' }, { kommunekode: null, akassekode: null })).toBe(false);
  });
});
