import type { IsoDate } from '../text/danish-date.ts';
import { addDays, addMonths, startOfWeek, weekNumber } from './calendar-date.ts';

export type CalendarView = 'month' | 'week' | 'day' | 'list';
export const calendarViews: readonly CalendarView[] = ['month', 'week', 'day', 'list'];

/** The date one step on or back in the view; the arrows use it (KAL-06). */
export const step = (view: CalendarView, date: IsoDate, steps: 1 | -1): IsoDate =>
  view === 'week' ? addDays(date, 7 * steps) : view === 'day' ? addDays(date, steps) : addMonths(date, steps);

/** The first and last day the view shows around the date; a page fetches these. */
export const periodOf = (view: CalendarView, date: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } => {
  if (view === 'day') return { from: date, to: date };
  if (view === 'week') return { from: startOfWeek(date), to: addDays(startOfWeek(date), 6) };
  const first = addMonths(date, 0);
  const last = addDays(addMonths(date, 1), -1);
  return view === 'list' ? { from: first, to: last } : { from: startOfWeek(first), to: addDays(startOfWeek(last), 6) };
};

const month = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('da-DK', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The heading of the period: `Februar 2026`, `Uge 7, 2026`, `Mandag den 9. februar 2026`. */
export const periodTitle = (view: CalendarView, date: IsoDate, weekWord: string): string => {
  const moment = new Date(`${date}T00:00:00Z`);
  const title = view === 'week' ? `${weekWord} ${weekNumber(date)}, ${addDays(startOfWeek(date), 3).slice(0, 4)}` : (view === 'day' ? day : month).format(moment);
  return title.charAt(0).toUpperCase() + title.slice(1);
};
