import fc from 'fast-check';
import { ageOn, formatCpr, isCpr, isInventedCpr, passesCprModulus11, readCpr } from './cpr.ts';
import { isCvr, isPNummer } from './cvr.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Every birth date a CPR number can carry, with its serial: digit 7 follows from the century. */
const born = fc
  .date({ min: new Date('1858-01-01T00:00:00Z'), max: new Date('2057-12-31T00:00:00Z'), noInvalidDate: true })
  .chain((date) => {
    const year = date.getUTCFullYear();
    const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => centuriesOf(digit, year % 100) === year);
    return fc.tuple(fc.constant(date), fc.constantFrom(...digits), fc.integer({ min: 0, max: 999 }));
  });

function centuriesOf(digit: number, year: number): number {
  if (digit < 4) return 1900 + year;
  if (digit === 4 || digit === 9) return (year < 37 ? 2000 : 1900) + year;
  return (year < 58 ? 2000 : 1800) + year;
}

describe('CPR', () => {
  it('accepts every date in every century it can carry, with and without hyphen', () => {
    fc.assert(
      fc.property(born, ([date, digit, serial]) => {
        const iso = date.toISOString().slice(0, 10);
        const digits = `${iso.slice(8)}${iso.slice(5, 7)}${iso.slice(2, 4)}${digit}${String(serial).padStart(3, '0')}`;
        const expected = { ok: true, cpr: { digits, birthDate: iso, gender: serial % 2 === 1 ? 'mand' : 'kvinde', erstatning: false } };
        expect(readCpr(digits)).toEqual(expected);
        expect(readCpr(formatCpr(digits))).toEqual(expected);
      }),
    );
  });

  it('accepts no day and month the calendar does not have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999_999 }), (day, month, rest) => {
        fc.pre(month < 1 || month > 12 || day < 1 || (day > 31 && day < 61) || day > 91);
        expect(isCpr(`${two(day)}${two(month)}${String(rest).padStart(6, '0')}`)).toBe(false);
      }),
    );
  });

  it('never throws and accepts nothing but ten digits', () => {
    fc.assert(fc.property(fc.string(), (text) => isCpr(text) === false || /^\d{6}-?\d{4}$/.test(text.trim())));
  });

  it('asks the calendar for 29 February in the right century', () => {
    expect(isCpr('290200-4000')).toBe(true);
    expect(isCpr('290200-0000')).toBe(false);
    expect(isCpr('300292-1000')).toBe(false);
  });

  it('accepts numbers without modulus 11', () => {
    expect(passesCprModulus11('1403921128')).toBe(false);
    expect(isCpr('140392-1128')).toBe(true);
  });

  it('refuses erstatnings-CPR unless it is asked for', () => {
    expect(readCpr('740392-1128')).toEqual({ ok: false, refusal: 'erstatnings-cpr' });
    expect(readCpr('740392-1128', { allowErstatning: true })).toMatchObject({ ok: true, cpr: { birthDate: '1992-03-14', erstatning: true } });
  });

  it('says why it refuses', () => {
    expect([readCpr('140392 1128'), readCpr('0000000000'), readCpr('')]).toEqual([
      { ok: false, refusal: 'format' },
      { ok: false, refusal: 'no-such-date' },
      { ok: false, refusal: 'format' },
    ]);
  });

  it('tells invented numbers from ones that could be real', () => {
    expect(isInventedCpr('140392-1128')).toBe(true);
    expect(isInventedCpr('010192-1128')).toBe(false);
    expect(['0101701234', '070761428'].map(isInventedCpr)).toEqual([false, false]);
  });

  it('counts age to the day', () => {
    expect([ageOn('2001-02-01', '2026-01-31'), ageOn('2001-02-01', '2026-02-01'), ageOn('2004-02-29', '2026-02-28')]).toEqual([24, 25, 21]);
  });
});

describe('CVR', () => {
  it('accepts modulus 11 and nothing else', () => {
    expect(['29190925', '99100028', '99100672'].map(isCvr)).toEqual([true, true, true]);
    expect(['29190926', '2919092', '02919092', '29190925 ', ''].map(isCvr)).toEqual([false, false, false, false, false]);
  });

  it('finds at most one right last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 9_999_999 }), (start) => {
        expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => isCvr(`${start}${digit}`)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes a P-nummer as ten digits', () => {
    expect(['1099100028', '109910002', 'x099100028'].map(isPNummer)).toEqual([true, false, false]);
  });
});
