import { listMoedetider } from '@jobnet/contracts';
import { dateOfMoment, useEndpoint, type IsoDate } from '@jobnet/web-ui';
import { addDays } from '@jobnet/web-ui/calendar';
import type { Bookingstatus } from '../kalender/booking-adgang.tsx';
import type { Moedetilbud, Periode } from './bookingvalg.ts';

/** How far ahead the vendor is asked; the endpoint takes at most 62 days. */
const laengst = 61;
const dage: Readonly<Record<Exclude<Periode, 'frist'>, number>> = { uger2: 14, uger4: 28, maaneder2: laengst };

export const iDag = (): IsoDate => dateOfMoment(new Date());

/** The free times of a mødetilbud in the next two months; the steps choose among them. */
export const useMoedetider = (moedetilbudId: string | undefined) => {
  const fra = iDag();
  return useEndpoint(listMoedetider, { params: { moedetilbudId: moedetilbudId ?? '' }, query: { fra, til: addDays(fra, laengst) } }, { enabled: moedetilbudId !== undefined });
};

/** The bookingfrist that a mødetilbud fulfils, the earliest first (BOOK-22). */
export const fristFor = ({ bookingfrister }: Bookingstatus, tilbud: Moedetilbud | undefined): IsoDate | undefined =>
  bookingfrister.filter((frist) => frist.samtaletype === tilbud?.samtaletype).map(({ frist }) => frist).sort()[0];

/** The last day of the chosen period; two months when none was chosen. */
export const sidsteDag = (periode: Periode | undefined, frist: IsoDate | undefined): IsoDate => {
  if (periode === 'frist' && frist) return frist;
  return addDays(iDag(), dage[periode === 'frist' || periode === undefined ? 'maaneder2' : periode]);
};
