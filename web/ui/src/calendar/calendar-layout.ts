import type { IsoDate } from '../text/danish-date.ts';
import { daysBetween } from './calendar-date.ts';

/** What an entry is; decides its colour and the word in front of its text (KAL-07..09, KAL-15). */
export type EntryKind = 'joblog' | 'indsats' | 'fravaer' | 'moede' | 'bookingfrist';

/** Something in the calendar. `to` is the last day, the same as `from` for one day. */
export interface CalendarEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly text: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** It has no last day yet; `to` is then some day after all that is shown. */
  readonly open?: boolean;
  /** Shown before the text: `10.30`. */
  readonly time?: string;
  /** A local path when the entry can be opened; indsatser never can (KAL-12). */
  readonly href?: string;
}

/** An entry's stretch within one week: the column it starts in (0 = Monday), how many days, and whether it runs on. */
export interface Bar {
  readonly entry: CalendarEntry;
  readonly column: number;
  readonly span: number;
  readonly startsBefore: boolean;
  readonly goesOn: boolean;
}

const byStart = (a: CalendarEntry, b: CalendarEntry): number =>
  a.from.localeCompare(b.from) || b.to.localeCompare(a.to) || (a.time ?? '').localeCompare(b.time ?? '') || a.id.localeCompare(b.id);

const barOf = (entry: CalendarEntry, monday: IsoDate, sunday: IsoDate): Bar => {
  const from = entry.from < monday ? monday : entry.from;
  const to = entry.to > sunday ? sunday : entry.to;
  return { entry, column: daysBetween(monday, from), span: daysBetween(from, to) + 1, startsBefore: entry.from < monday, goesOn: entry.to > sunday };
};

/** The entries that touch the days, in order. */
export const entriesWithin = (entries: readonly CalendarEntry[], from: IsoDate, to: IsoDate): readonly CalendarEntry[] =>
  entries.filter((entry) => entry.from <= to && entry.to >= from).sort(byStart);

/** Lays a week's entries in lanes, so that each is one unbroken bar in every week it touches and none covers another (KAL-13). */
export const lanesOfWeek = (entries: readonly CalendarEntry[], week: readonly IsoDate[]): readonly (readonly Bar[])[] => {
  const [monday, sunday] = [week[0] ?? '', week[week.length - 1] ?? ''];
  const lanes: Bar[][] = [];
  for (const entry of entriesWithin(entries, monday, sunday)) {
    const bar = barOf(entry, monday, sunday);
    const free = lanes.find((lane) => lane.every((other) => other.column + other.span <= bar.column || bar.column + bar.span <= other.column));
    if (free) free.push(bar);
    else lanes.push([bar]);
  }
  return lanes.map((lane) => lane.sort((a, b) => a.column - b.column));
};

/** A lane as table cells: bars and the empty cells between them, seven columns in all. */
export const cellsOfLane = (lane: readonly Bar[]): readonly (Bar | { readonly column: number })[] => {
  const cells: (Bar | { readonly column: number })[] = [];
  for (let column = 0; column < 7; ) {
    const bar = lane.find((candidate) => candidate.column === column);
    cells.push(bar ?? { column });
    column += bar?.span ?? 1;
  }
  return cells;
};
