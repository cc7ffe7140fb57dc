import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatLongDate } from '../text/danish-date.ts';
import { useTexts } from '../text/texts.ts';
import { calendarTexts } from './calendar.texts.ts';
import type { CalendarEntry } from './calendar-layout.ts';

interface EntryProps {
  readonly entry: CalendarEntry;
  /** It began before the first day shown here. */
  readonly startsBefore?: boolean;
  /** It runs on after the last day shown here. */
  readonly goesOn?: boolean;
  /** Says from when to when for all to see; a bar shows it by its length, and says it to those who do not see it. */
  readonly withPeriod?: boolean;
}

/** One entry: its kind in words, its time and its text; a link only when it can be opened (KAL-11, KAL-12). */
export const Entry = ({ entry, startsBefore = false, goesOn = false, withPeriod = false }: EntryProps): ReactElement => {
  const t = useTexts(calendarTexts);
  const kind = t.kinds[entry.kind];
  const text = (
    <>
      <strong>{kind}</strong>
      {entry.time && ` kl. ${entry.time}`}
      {entry.text !== kind && `: ${entry.text}`}
      {entry.from !== entry.to && <span className={withPeriod ? undefined : 'sr-only'}>, {t.period(formatLongDate(entry.from), entry.open ? undefined : formatLongDate(entry.to))}</span>}
    </>
  );
  const className = ['jn-entry', `is-${entry.kind}`, ...(startsBefore ? ['started-before'] : []), ...(goesOn ? ['goes-on'] : [])].join(' ');
  return entry.href ? <Link className={className} to={entry.href}>{text}</Link> : <span className={className}>{text}</span>;
};
