import { listFravaer, listIndsatser, listJoblog, listMoeder } from '@jobnet/contracts';
import { useEndpoint, useTexts, type IsoDate } from '@jobnet/web-ui';
import { addDays, type CalendarEntry } from '@jobnet/web-ui/calendar';
import type { useBookingstatus } from './booking-adgang.tsx';
import { posterAfFravaer, posterAfFrister, posterAfIndsatser, posterAfJoblog, posterAfMoeder } from './kalender-poster.ts';
import { kalenderTexts } from './kalender.texts.ts';

interface Periode {
  readonly fra: IsoDate;
  readonly til: IsoDate;
}

/** A part of the calendar that could not be fetched. */
export type Manglende = 'moeder' | 'bookingfrister' | 'indsatser' | 'fravaer' | 'joblog';

/** KAL-01: the calendar of a period, put together from the parts that answer; each part that does not is named, and takes nothing from the others. */
export const useKalenderdata = (query: Periode, status: ReturnType<typeof useBookingstatus>) => {
  const t = useTexts(kalenderTexts);
  const wish = [{ query }, { keepPrevious: true }] as const;
  const moeder = useEndpoint(listMoeder, ...wish);
  const indsatser = useEndpoint(listIndsatser, ...wish);
  const fravaer = useEndpoint(listFravaer, ...wish);
  const joblog = useEndpoint(listJoblog, ...wish);
  const dele = { moeder, bookingfrister: status, indsatser, fravaer, joblog };
  const efter = addDays(query.til, 1);
  const entries: readonly CalendarEntry[] = [
    ...(moeder.data ? posterAfMoeder(moeder.data) : []),
    ...(status.data ? posterAfFrister(status.data, t.frist.title) : []),
    ...(indsatser.data ? posterAfIndsatser(indsatser.data, efter) : []),
    ...(fravaer.data ? posterAfFravaer(fravaer.data, efter) : []),
    ...(joblog.data ? posterAfJoblog(joblog.data) : []),
  ];
  const mangler = (Object.keys(dele) as Manglende[]).filter((del) => dele[del].error);
  return {
    entries,
    mangler,
    henter: Object.values(dele).some(({ isPending }) => isPending),
    hentIgen: () => mangler.forEach((del) => void dele[del].refetch()),
  };
};
