import type { listMoedetider, listMoedetilbud } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';

export type Moedetilbud = AnswerOf<typeof listMoedetilbud>['items'][number];
export type Moedetid = AnswerOf<typeof listMoedetider>['items'][number];

/** Why a report may be sent: its fejlkode, and when the error was seen (FEJL-20..22, FEJL-26). */
export interface Bookingfejl {
  readonly fejlkode: '2' | '3' | '4';
  readonly tidspunkt: string;
}

export const perioder = ['frist', 'uger2', 'uger4', 'maaneder2'] as const;
export type Periode = (typeof perioder)[number];

/** What has been answered in the booking flow so far. */
export interface Bookingvalg {
  readonly tilbud?: Moedetilbud;
  /** Absent: all of them. */
  readonly sagsbehandler?: string;
  readonly periode?: Periode;
  readonly moedeform?: string;
  readonly tid?: Moedetid;
  /** The vendor failed on the way, or truly offered nothing; the rest of the way leads to the report only. */
  readonly fejl?: Bookingfejl;
}

/** The step a wish for a step leads to: only as far as the answers reach (BOOK-13); after a failure also step 4, where the report is. */
export const trinFor = (oensket: number, valg: Bookingvalg): number => {
  if (oensket === 4 && valg.fejl) return 4;
  const naaet = !valg.tilbud ? 1 : valg.moedeform && valg.tid ? 4 : 3;
  return Math.max(1, Math.min(Number.isInteger(oensket) ? oensket : 1, naaet));
};

/** The step in which the vendor failed: the offers, or the times of the chosen one. */
export const fejlITrin = ({ fejl, tilbud }: Bookingvalg): number | undefined => (!fejl ? undefined : tilbud ? 3 : 1);

/** Another mødetilbud starts over, the same one keeps the answers; a failure seen before is gone. */
export const medTilbud = (valg: Bookingvalg, tilbud: Moedetilbud): Bookingvalg =>
  valg.tilbud?.moedetilbudId === tilbud.moedetilbudId ? { ...valg, tilbud, fejl: undefined } : { tilbud, periode: valg.periode };

/** The times that fit the answers; the last day counts. */
export const passendeTider = (tider: readonly Moedetid[], valg: Bookingvalg, til: { readonly dato: string; readonly dagAf: (moment: string) => string }): readonly Moedetid[] =>
  tider.filter(
    (tid) =>
      (valg.sagsbehandler === undefined || tid.sagsbehandler === valg.sagsbehandler) &&
      (valg.moedeform === undefined || tid.moedeformer.includes(valg.moedeform)) &&
      til.dagAf(tid.start) <= til.dato,
  );

/** Who holds the times, each once, by name. */
export const sagsbehandlereI = (tider: readonly Moedetid[]): readonly string[] => [...new Set(tider.map((tid) => tid.sagsbehandler))].sort((a, b) => a.localeCompare(b, 'da'));
