import { strakstiderMax } from '@jobnet/contracts';
import { moedeformer } from '@jobnet/reference-data';

/** A free time and the mødeformer it can be held in. */
export interface Strakstid {
  readonly moedetilbudId: string;
  readonly tidId: string;
  readonly start: string;
  readonly slut: string;
  readonly sagsbehandler: string;
  readonly sted: string;
  readonly moedeformer: readonly string[];
}

/** One thing to choose in straksbooking: a time in one mødeform. */
export type Straksvalg = Omit<Strakstid, 'moedeformer'> & { readonly moedeform: string };

const orderOf = (form: string): number => moedeformer.find(form)?.order ?? Number.MAX_SAFE_INTEGER;

/** BOOK-31: by start; one caseworker's options together. */
const inOrder = (a: Strakstid, b: Strakstid): number =>
  Date.parse(a.start) - Date.parse(b.start) || a.sagsbehandler.localeCompare(b.sagsbehandler, 'da') || a.tidId.localeCompare(b.tidId);

/**
 * BOOK-17, BOOK-18, BOOK-30, BOOK-31: one option per time and mødeform, the earliest first, at most 30. A time is listed with all its
 * mødeformer or not at all, and where one no longer fits the list ends: there is no earlier time than those it shows.
 */
export const straksvalg = (tider: readonly Strakstid[], max = strakstiderMax): Straksvalg[] => {
  const valg: Straksvalg[] = [];
  for (const { moedeformer: former, ...tid } of [...tider].sort(inOrder)) {
    const af = [...new Set(former)].sort((a, b) => orderOf(a) - orderOf(b)).map((moedeform) => ({ ...tid, moedeform }));
    if (valg.length + af.length > max) break;
    valg.push(...af);
  }
  return valg;
};
