import { defineTexts } from '../text/texts.ts';
import type { EntryKind } from './calendar-layout.ts';
import type { CalendarView } from './calendar-period.ts';

interface CalendarTexts {
  readonly previous: Readonly<Record<CalendarView, string>>;
  readonly next: Readonly<Record<CalendarView, string>>;
  readonly today: string;
  readonly views: Readonly<Record<CalendarView, string>>;
  readonly view: string;
  readonly week: string;
  readonly weekdays: readonly (readonly [short: string, long: string])[];
  readonly kinds: Readonly<Record<EntryKind, string>>;
  /** From when to when, of what takes more than a day; `to` is left out while it has no last day. */
  readonly period: (from: string, to?: string) => string;
  readonly empty: string;
  readonly isToday: string;
}

/** The calendar's own words. Every entry says its kind, since there is no legend (KAL-11). */
export const calendarTexts = defineTexts<CalendarTexts>({
  da: {
    previous: { month: 'Forrige måned', week: 'Forrige uge', day: 'Forrige dag', list: 'Forrige måned' },
    next: { month: 'Næste måned', week: 'Næste uge', day: 'Næste dag', list: 'Næste måned' },
    today: 'I dag',
    views: { month: 'Måned', week: 'Uge', day: 'Dag', list: 'Liste' },
    view: 'Visning',
    week: 'Uge',
    weekdays: [['man', 'mandag'], ['tir', 'tirsdag'], ['ons', 'onsdag'], ['tor', 'torsdag'], ['fre', 'fredag'], ['lør', 'lørdag'], ['søn', 'søndag']],
    kinds: { joblog: 'Joblog', indsats: 'Indsats', fravaer: 'Fravær', moede: 'Møde', bookingfrist: 'Bookingfrist' },
    period: (from, to) => (to === undefined ? `fra ${from}` : `${from} til ${to}`),
    empty: 'Der er ingen aftaler i perioden.',
    isToday: 'i dag',
  },
});
