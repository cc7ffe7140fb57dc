import type { listFravaer, listIndsatser, listJoblog, listMoeder } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import type { CalendarEntry, EntryKind } from '@jobnet/web-ui/calendar';
import { dateOfMoment, formatTime, type IsoDate } from '@jobnet/web-ui/text';
import { links } from '../links.ts';
import type { Bookingstatus } from './booking-adgang.tsx';

/** KAL-02: what one can choose to see; a bookingfrist goes with the meetings. */
export const slags = ['joblog', 'indsatser', 'fravaer', 'moeder'] as const;
export type Slags = (typeof slags)[number];

const slagsAf: Readonly<Record<EntryKind, Slags>> = { joblog: 'joblog', indsats: 'indsatser', fravaer: 'fravaer', moede: 'moeder', bookingfrist: 'moeder' };

/** KAL-02: the entries without those that were filtered away. */
export const uden = (entries: readonly CalendarEntry[], skjulte: readonly Slags[]): readonly CalendarEntry[] => entries.filter(({ kind }) => !skjulte.includes(slagsAf[kind]));

type Moede = Pick<AnswerOf<typeof listMoeder>['items'][number], 'moedeId' | 'status' | 'titel' | 'start'>;

/** BOOK-02, KAL-10: the meetings that stand; a cancelled one is no longer in the calendar (BOOK-06). */
export const posterAfMoeder = ({ items }: { readonly items: readonly Moede[] }): readonly CalendarEntry[] =>
  items
    .filter(({ status }) => status !== 'aflyst')
    .map(({ moedeId, titel, start }) => ({
      id: moedeId,
      kind: 'moede',
      text: titel,
      from: dateOfMoment(start),
      to: dateOfMoment(start),
      time: formatTime(start).slice(4),
      href: links.moede(moedeId),
    }));

/** KAL-15: each active bookingfrist on its date. */
export const posterAfFrister = ({ bookingfrister }: Bookingstatus, text: string): readonly CalendarEntry[] =>
  bookingfrister.map(({ bookingfristId, frist }) => ({ id: bookingfristId, kind: 'bookingfrist', text, from: frist, to: frist, href: links.bookingfrist(bookingfristId) }));

/** What goes on without a last day lasts longer than the period that is shown: `efter` is a day after it. */
const dage = ({ fra, til }: { readonly fra: IsoDate; readonly til?: IsoDate | undefined }, efter: IsoDate) =>
  til === undefined ? { from: fra, to: efter, open: true } : { from: fra, to: til };

/** KAL-08, KAL-12: indsatser on all their days; none can be opened. */
export const posterAfIndsatser = ({ items }: AnswerOf<typeof listIndsatser>, efter: IsoDate): readonly CalendarEntry[] =>
  items.map(({ indsatsId, titel, ...indsats }) => ({ id: indsatsId, kind: 'indsats', text: titel, ...dage(indsats, efter) }));

/** KAL-03, KAL-09: sygdom and ferie on all their days. */
export const posterAfFravaer = ({ items }: AnswerOf<typeof listFravaer>, efter: IsoDate): readonly CalendarEntry[] =>
  items.map(({ fravaerId, navn, ...fravaer }) => ({ id: fravaerId, kind: 'fravaer', text: navn, ...dage(fravaer, efter) }));

/** KAL-07: each joblog on its day. */
export const posterAfJoblog = ({ items }: AnswerOf<typeof listJoblog>): readonly CalendarEntry[] =>
  items.map(({ joblogId, stilling, virksomhed, dato }) => ({ id: joblogId, kind: 'joblog', text: virksomhed ? `${stilling}, ${virksomhed}` : stilling, from: dato, to: dato }));
