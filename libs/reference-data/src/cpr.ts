/** Why a CPR number is refused. */
export type CprRefusal = 'format' | 'no-such-date' | 'erstatnings-cpr';

/** What a well-formed CPR number says. */
export interface Cpr {
  /** Ten digits, no hyphen: the stored form. */
  readonly digits: string;
  /** Civil date, `1992-03-14`. */
  readonly birthDate: string;
  readonly gender: 'mand' | 'kvinde';
  /** True for an erstatnings-CPR (day of birth + 60). */
  readonly erstatning: boolean;
}

export type CprResult = { readonly ok: true; readonly cpr: Cpr } | { readonly ok: false; readonly refusal: CprRefusal };

const MODULUS_11_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** First year of the person's century, from digit 7 and the two-digit year (domain fact 11). */
function centuryOf(digit7: number, year: number): number {
  if (digit7 <= 3) return 1900;
  if (digit7 === 4 || digit7 === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

/** Whether the calendar has the date; month is 1-12. */
function isRealDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Reads a CPR number written as `DDMMYYSSSS` or `DDMMYY-SSSS`. The date must exist in the century digit 7 gives.
 * Modulus 11 is never asked for: since 2007 numbers are given out without it. Erstatnings-CPR is refused unless allowed.
 */
export function readCpr(value: string, options: { readonly allowErstatning?: boolean } = {}): CprResult {
  const match = /^(\d{6})-?(\d{4})$/.exec(value.trim());
  if (!match) return { ok: false, refusal: 'format' };
  const digits = `${match[1]}${match[2]}`;
  const writtenDay = Number(digits.slice(0, 2));
  const erstatning = writtenDay > 60;
  if (erstatning && !options.allowErstatning) return { ok: false, refusal: 'erstatnings-cpr' };
  const day = erstatning ? writtenDay - 60 : writtenDay;
  const month = Number(digits.slice(2, 4));
  const shortYear = Number(digits.slice(4, 6));
  const year = centuryOf(Number(digits[6]), shortYear) + shortYear;
  if (!isRealDate(year, month, day)) return { ok: false, refusal: 'no-such-date' };
  const birthDate = `${year}-${digits.slice(2, 4)}-${String(day).padStart(2, '0')}`;
  const gender = Number(digits[9]) % 2 === 1 ? 'mand' : 'kvinde';
  return { ok: true, cpr: { digits, birthDate, gender, erstatning } };
}

/** Whether a string is a CPR number a person can have. */
export function isCpr(value: string): boolean {
  return readCpr(value).ok;
}

/** The written form, `140392-1128`, of ten digits. */
export function formatCpr(digits: string): string {
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

/** Whether ten digits pass modulus 11; a fact about old numbers, never a requirement. */
export function passesCprModulus11(digits: string): boolean {
  return MODULUS_11_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

/** Whether a number cannot belong to a real person: not born 1 January and modulus 11 failing. Test data must be so. */
export function isInventedCpr(value: string): boolean {
  const result = readCpr(value);
  return result.ok && !result.cpr.birthDate.endsWith('-01-01') && !passesCprModulus11(result.cpr.digits);
}

/** Whole years of age on a civil date, both as `2026-02-01`. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
