import { dateOfMoment, parseDanishDate, type IsoDate } from '@jobnet/web-ui';
import type { CalendarView } from '@jobnet/web-ui/calendar';
import { useSearchParams } from 'react-router';
import { useBredSkaerm } from './bred-skaerm.ts';
import { slags, type Slags } from './kalender-poster.ts';

/** The views as the address names them. */
const visninger: Readonly<Record<string, CalendarView>> = { maaned: 'month', uge: 'week', dag: 'day', liste: 'list' };

interface Visning {
  readonly date: IsoDate;
  readonly view: CalendarView;
}

/** What the calendar shows, kept in the address so that Back and a saved link work: period, view and what was filtered away (KAL-02). */
export const useKalenderadresse = () => {
  const [params, setParams] = useSearchParams();
  const bred = useBredSkaerm();
  const today = dateOfMoment(new Date());
  const skjulte = slags.filter((en) => (params.get('skjul') ?? '').split(',').includes(en));
  const view = visninger[params.get('visning') ?? ''] ?? (bred ? 'month' : 'list');
  const date = parseDanishDate(params.get('dato') ?? '') ?? today;
  const saet = (naeste: Visning, skjul: readonly Slags[]): void => {
    const visning = Object.keys(visninger).find((navn) => visninger[navn] === naeste.view) ?? '';
    setParams({ dato: naeste.date, visning, ...(skjul.length > 0 ? { skjul: skjul.join(',') } : {}) }, { preventScrollReset: true });
  };
  return {
    today,
    date,
    view,
    skjulte,
    skift: (naeste: Visning) => saet(naeste, skjulte),
    skjul: (skjul: readonly Slags[]) => saet({ date, view }, skjul),
  };
};
