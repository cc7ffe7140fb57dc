import type { IsoDate } from '../text/danish-date.ts';

const dayMs = 86_400_000;
const toMs = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const fromMs = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** The date so many days later (or earlier). */
export const addDays = (date: IsoDate, days: number): IsoDate => fromMs(toMs(date) + days * dayMs);

/** Whole days from one date to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((toMs(to) - toMs(from)) / dayMs);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: IsoDate): number => (new Date(toMs(date)).getUTCDay() + 6) % 7;

/** The Monday of the date's week. */
export const startOfWeek = (date: IsoDate): IsoDate => addDays(date, -weekdayOf(date));

/** The ISO 8601 week number Danes use: week 1 holds the year's first Thursday. */
export const weekNumber = (date: IsoDate): number => {
  const thursday = addDays(startOfWeek(date), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
};

/** The first day of the month so many months later; the calendar's arrows step by it. */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 10);

/** The seven dates of the week that holds the date. */
export const weekOf = (date: IsoDate): readonly IsoDate[] => Array.from({ length: 7 }, (_, day) => addDays(startOfWeek(date), day));

/** The whole weeks that touch the date's month. */
export const weeksOfMonth = (date: IsoDate): readonly (readonly IsoDate[])[] => {
  const next = addMonths(date, 1);
  const weeks: (readonly IsoDate[])[] = [];
  for (let monday = startOfWeek(addMonths(date, 0)); monday < next; monday = addDays(monday, 7)) weeks.push(weekOf(monday));
  return weeks;
};
