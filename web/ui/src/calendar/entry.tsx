import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../text/texts.ts';
import { calendarTexts } from './calendar.texts.ts';
import type { CalendarEntry } from './calendar-layout.ts';

interface EntryProps {
  readonly entry: CalendarEntry;
  /** It runs on after the last day shown here. */
  readonly goesOn?: boolean;
}

/** One entry: its kind in words, its time and its text; a link only when it can be opened (KAL-11, KAL-12). */
export const Entry = ({ entry, goesOn = false }: EntryProps): ReactElement => {
  const t = useTexts(calendarTexts);
  const kind = t.kinds[entry.kind];
  const text = (
    <>
      <strong>{kind}</strong>
      {entry.time && ` kl. ${entry.time}`}
      {entry.text !== kind && `: ${entry.text}`}
      {goesOn && <span className="sr-only"> ({t.goesOn})</span>}
    </>
  );
  const className = `jn-entry is-${entry.kind}${goesOn ? ' goes-on' : ''}`;
  return entry.href ? <Link className={className} to={entry.href}>{text}</Link> : <span className={className}>{text}</span>;
};
