import { useId, type ReactElement } from 'react';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { IsoDate } from '../text/danish-date.ts';
import { useTexts } from '../text/texts.ts';
import { Agenda } from './agenda.tsx';
import { calendarTexts } from './calendar.texts.ts';
import { weekOf, weeksOfMonth } from './calendar-date.ts';
import type { CalendarEntry } from './calendar-layout.ts';
import { calendarViews, periodOf, periodTitle, step, type CalendarView } from './calendar-period.ts';
import { WeekTable } from './week-table.tsx';

interface CalendarProps {
  /** Some date of the period shown; the page keeps it (in the address), so that Back works. */
  readonly date: IsoDate;
  readonly view: CalendarView;
  readonly today: IsoDate;
  readonly entries: readonly CalendarEntry[];
  readonly onChange: (next: { readonly date: IsoDate; readonly view: CalendarView }) => void;
  /** The views to choose between; all four unless the page needs fewer (booking). */
  readonly views?: readonly CalendarView[];
}

const Period = ({ date, view, today, entries, title }: Omit<CalendarProps, 'onChange' | 'views'> & { title: string }): ReactElement => {
  if (view === 'month') return <WeekTable caption={title} weeks={weeksOfMonth(date)} entries={entries} today={today} month={date.slice(0, 7)} />;
  if (view === 'week') return <WeekTable caption={title} weeks={[weekOf(date)]} entries={entries} today={today} />;
  return <Agenda {...periodOf(view, date)} entries={entries} today={today} />;
};

/** The one calendar of Jobnet: Kalender og møder and the booking flow both use it (KAL-19). */
export const Calendar = ({ date, view, today, entries, onChange, views = calendarViews }: CalendarProps): ReactElement => {
  const t = useTexts(calendarTexts);
  const id = useId();
  const title = periodTitle(view, date, t.week);
  const go = (to: IsoDate): void => onChange({ date: to, view });
  return (
    <section aria-labelledby={id}>
      <div className="jn-calendar-bar">
        <h2 id={id} aria-live="polite">{title}</h2>
        {views.length > 1 && (
          <div className="jn-group" role="group" aria-label={t.view}>
            {views.map((one) => (
              <Button key={one} variant={one === view ? 'primary' : 'secondary'} aria-pressed={one === view} onClick={() => onChange({ date, view: one })}>
                {t.views[one]}
              </Button>
            ))}
          </div>
        )}
        <div className="jn-group">
          <Button variant="secondary" aria-label={t.previous[view]} onClick={() => go(step(view, date, -1))}><Icon name="chevron-left" /></Button>
          <Button variant="secondary" onClick={() => go(today)}>{t.today}</Button>
          <Button variant="secondary" aria-label={t.next[view]} onClick={() => go(step(view, date, 1))}><Icon name="chevron-right" /></Button>
        </div>
      </div>
      <Period date={date} view={view} today={today} entries={entries} title={title} />
    </section>
  );
};
