import type { ReactElement } from 'react';
import { formatWeekday, type IsoDate } from '../text/danish-date.ts';
import { useTexts } from '../text/texts.ts';
import { calendarTexts } from './calendar.texts.ts';
import { entriesWithin, type CalendarEntry } from './calendar-layout.ts';
import { Entry } from './entry.tsx';

interface AgendaProps {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly entries: readonly CalendarEntry[];
  readonly today: IsoDate;
}

/** The entries day by day, each on its first day in the period; the easiest view on a phone and with a screen reader. */
export const Agenda = ({ from, to, entries, today }: AgendaProps): ReactElement => {
  const t = useTexts(calendarTexts);
  const within = entriesWithin(entries, from, to);
  const firstDay = (entry: CalendarEntry): IsoDate => (entry.from < from ? from : entry.from);
  const days = [...new Set(within.map(firstDay))].sort();
  if (days.length === 0) return <p>{t.empty}</p>;
  return (
    <ul className="jn-agenda no-max-width">
      {days.map((date) => (
        <li key={date} className={date === today ? 'is-today' : undefined} aria-current={date === today ? 'date' : undefined}>
          <h3 className="h5 m-0">
            <time dateTime={date}>{formatWeekday(date)}</time>
            {date === today && ` (${t.isToday})`}
          </h3>
          {within.filter((entry) => firstDay(entry) === date).map((entry) => <Entry key={entry.id} entry={entry} goesOn={entry.to > to} withPeriod />)}
        </li>
      ))}
    </ul>
  );
};
