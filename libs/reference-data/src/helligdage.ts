/** A public holiday: civil date and Danish name. */
export interface Helligdag {
  readonly date: string;
  readonly name: string;
}

/** Opening hours of one weekday, `10:00`-`14:00`; null is closed. */
export type Aabningstid = { readonly from: string; readonly to: string } | null;

/** Monday to Sunday. */
export type Aabningsuge = readonly [Aabningstid, Aabningstid, Aabningstid, Aabningstid, Aabningstid, Aabningstid, Aabningstid];

const DAY_MS = 86_400_000;

function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The civil date a number of days after another; negative goes back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Weekday of a civil date, Monday 0 to Sunday 6. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Easter Sunday of a year in the Gregorian calendar (the Meeus/Jones/Butcher method). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - leapCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const dayCount = epact + weekday - 7 * shift + 114;
  return isoDate(year, Math.floor(dayCount / 31), (dayCount % 31) + 1);
}

/** The Danish public holidays of a year, in date order; Store Bededag ended with 2023. */
export function helligdage(year: number): readonly Helligdag[] {
  const easter = easterSunday(year);
  const movable: readonly (readonly [number, string])[] = [
    [-3, 'Skærtorsdag'],
    [-2, 'Langfredag'],
    [0, 'Påskedag'],
    [1, '2. påskedag'],
    ...(year < 2024 ? [[26, 'Store Bededag'] as const] : []),
    [39, 'Kristi himmelfartsdag'],
    [49, 'Pinsedag'],
    [50, '2. pinsedag'],
  ];
  return [
    { date: isoDate(year, 1, 1), name: 'Nytårsdag' },
    ...movable.map(([days, name]) => ({ date: addDays(easter, days), name })),
    { date: isoDate(year, 12, 25), name: 'Juledag' },
    { date: isoDate(year, 12, 26), name: '2. juledag' },
  ];
}

/** Whether kommuner are closed the whole day: public holidays, 5 June, 24 and 31 December. */
export function isLukkedag(date: string): boolean {
  return ['06-05', '12-24', '12-31'].includes(date.slice(5)) || helligdage(Number(date.slice(0, 4))).some((day) => day.date === date);
}

/** Opening hours used for a kommune that has not told us its own. */
export const DEFAULT_AABNINGSTIDER: Aabningsuge = [
  { from: '10:00', to: '14:00' },
  { from: '10:00', to: '14:00' },
  { from: '10:00', to: '14:00' },
  { from: '10:00', to: '17:00' },
  { from: '10:00', to: '12:00' },
  null,
  null,
];

/**
 * The first day a kommune is open, counted from a civil date and that day itself included (TIL-14). With a time of day
 * (`14:05`) the first day no longer counts once it has closed. A week without opening hours is refused.
 */
export function firstOpeningDay(from: string, when: { readonly time?: string; readonly aabningstider?: Aabningsuge } = {}): string {
  const week = when.aabningstider ?? DEFAULT_AABNINGSTIDER;
  if (week.every((day) => day === null)) throw new RangeError('A kommune that never opens has no first opening day');
  const closing = (date: string): string | undefined => (isLukkedag(date) ? undefined : week[weekdayOf(date)]?.to);
  const today = closing(from);
  if (today !== undefined && (when.time === undefined || when.time < today)) return from;
  let date = addDays(from, 1);
  while (closing(date) === undefined) date = addDays(date, 1);
  return date;
}
