import { Fragment, type ReactElement } from 'react';
import { formatWeekday, type IsoDate } from '../text/danish-date.ts';
import { useTexts } from '../text/texts.ts';
import { calendarTexts } from './calendar.texts.ts';
import { weekNumber } from './calendar-date.ts';
import { cellsOfLane, lanesOfWeek, type CalendarEntry } from './calendar-layout.ts';
import { Entry } from './entry.tsx';

interface WeekTableProps {
  readonly caption: string;
  readonly weeks: readonly (readonly IsoDate[])[];
  readonly entries: readonly CalendarEntry[];
  readonly today: IsoDate;
  /** Days outside this month are shown weaker; left out, none is. */
  readonly month?: string;
}

const dayClass = (date: IsoDate, month: string | undefined): string => `jn-day${month !== undefined && !date.startsWith(month) ? ' is-outside' : ''}`;

const WeekRows = ({ week, entries, today, month }: Omit<WeekTableProps, 'caption' | 'weeks'> & { week: readonly IsoDate[] }): ReactElement => {
  const lanes = lanesOfWeek(entries, week);
  const todayColumn = week.indexOf(today);
  return (
    <>
      <tr>
        <th scope="row" rowSpan={lanes.length + 2}>{weekNumber(week[0] ?? '')}</th>
        {week.map((date) => (
          <td key={date} className={dayClass(date, month)} aria-current={date === today ? 'date' : undefined}>
            <time dateTime={date}>
              <span aria-hidden="true">{Number(date.slice(8))}</span>
              <span className="sr-only">{formatWeekday(date)}</span>
            </time>
          </td>
        ))}
      </tr>
      {lanes.map((lane, row) => (
        <tr key={row} className="jn-lane">
          {cellsOfLane(lane).map((cell) =>
            'span' in cell ? (
              <td key={cell.column} colSpan={cell.span} className={cell.span === 1 && cell.column === todayColumn ? 'is-today' : undefined}>
                <Entry entry={cell.entry} startsBefore={cell.startsBefore} goesOn={cell.goesOn} />
              </td>
            ) : (
              <td key={cell.column} className={cell.column === todayColumn ? 'is-today' : undefined} />
            ),
          )}
        </tr>
      ))}
      <tr className="jn-pad">
        {week.map((date) => (
          <td key={date} className={date === today ? 'is-today' : undefined} />
        ))}
      </tr>
    </>
  );
};

/** Weeks as a table: a column with the week number, a row of dates, and a row for each lane of bars (KAL-05, KAL-13). */
export const WeekTable = ({ caption, weeks, ...rest }: WeekTableProps): ReactElement => {
  const t = useTexts(calendarTexts);
  return (
    <table className="jn-month">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.week}</th>
          {t.weekdays.map(([short, long]) => (
            <th key={long} scope="col" abbr={long}>
              <span aria-hidden="true">{short}</span>
              <span className="sr-only">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <Fragment key={week[0]}>
            <WeekRows week={week} {...rest} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};
