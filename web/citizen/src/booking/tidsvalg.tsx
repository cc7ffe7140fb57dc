import { Alert, dateOfMoment, formatWeekday, RadioGroup, useTexts, type IsoDate } from '@jobnet/web-ui';
import { Calendar, type CalendarEntry, type CalendarView } from '@jobnet/web-ui/calendar';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useBredSkaerm } from '../kalender/bred-skaerm.ts';
import { klokken } from '../kalender/tidspunkt.ts';
import { bookingTexts, type BookingTexts } from './booking.texts.ts';
import type { Moedetid } from './bookingvalg.ts';
import { iDag } from './moedetider.ts';

interface TidsvalgProps {
  readonly tider: readonly Moedetid[];
  readonly valgt: Moedetid | undefined;
  readonly onVaelg: (tid: Moedetid) => void;
}

/** The days with free times as entries of the shared calendar; each leads to its day (BOOK-24). */
const dageAf = (tider: readonly Moedetid[], href: (dag: IsoDate) => string, t: BookingTexts['tid']): readonly CalendarEntry[] => {
  const antal = new Map<IsoDate, number>();
  for (const { start } of tider) antal.set(dateOfMoment(start), (antal.get(dateOfMoment(start)) ?? 0) + 1);
  return [...antal].map(([dag, hvorMange]) => ({ id: dag, kind: 'moede', text: t.tider(hvorMange), from: dag, to: dag, href: href(dag) }));
};

/** BOOK-24, BOOK-25: the free times in the calendar of Kalender og møder; a day unfolds its times. */
export const Tidsvalg = ({ tider, valgt, onVaelg }: TidsvalgProps): ReactElement => {
  const t = useTexts(bookingTexts).tid;
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const bred = useBredSkaerm();
  const foerste = valgt ?? tider[0];
  const dag = params.get('dag') ?? (valgt && dateOfMoment(valgt.start));
  const [vist, setVist] = useState<{ date: IsoDate; view: CalendarView }>({ date: dag ?? (foerste ? dateOfMoment(foerste.start) : iDag()), view: bred ? 'month' : 'list' });
  const dagen = useRef<HTMLDivElement>(null);
  const vistDag = useRef(dag);
  useEffect(() => {
    if (dag !== vistDag.current) dagen.current?.focus();
    vistDag.current = dag;
  }, [dag]);
  const paaDagen = tider.filter(({ start }) => dateOfMoment(start) === dag);
  return (
    <>
      <div className="mt-6">
        <Calendar {...vist} views={['month', 'week', 'list']} today={iDag()} onChange={setVist} entries={dageAf(tider, (en) => `${pathname}?dag=${en}`, t)} />
      </div>
      <div ref={dagen} tabIndex={-1} className="jn-fokus">
        {dag && paaDagen.length > 0 ? (
          <RadioGroup
            key={dag}
            name="tid"
            label={t.dag(formatWeekday(dag))}
            defaultValue={valgt?.tidId}
            onChange={(tidId) => {
              const tid = paaDagen.find((en) => en.tidId === tidId);
              if (tid) onVaelg(tid);
            }}
            options={paaDagen.map((tid) => ({ value: tid.tidId, label: `${klokken(tid.start, tid.slut)}, ${tid.sagsbehandler}` }))}
          />
        ) : (
          <Alert kind="info">{t.dagFoerst}</Alert>
        )}
      </div>
    </>
  );
};
