import type { listMoeder } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { dateOfMoment, formatTime } from '@jobnet/web-ui';
import type { CalendarEntry } from '@jobnet/web-ui/calendar';
import { links } from '../links.ts';
import type { Bookingstatus } from './booking-adgang.tsx';

/** BOOK-02, KAL-10: the meetings that stand; a cancelled one is no longer in the calendar (BOOK-06). */
export const posterAfMoeder = ({ items }: AnswerOf<typeof listMoeder>): readonly CalendarEntry[] =>
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
