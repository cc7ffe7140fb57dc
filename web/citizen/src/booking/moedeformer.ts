import { moedeformer } from '@jobnet/reference-data';

/** BOOK-11: what a mødeform is called in the booking flow. */
export const formNavn = (kode: string): string => moedeformer.find(kode)?.selvbookingLabel ?? kode;

/** The mødeformer in the order of BOOK-11. */
export const iOrden = (koder: readonly string[]): readonly string[] => {
  const plads = (kode: string): number => moedeformer.find(kode)?.order ?? 99;
  return [...koder].sort((a, b) => plads(a) - plads(b));
};
