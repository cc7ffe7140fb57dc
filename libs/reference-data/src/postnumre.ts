import type { Point } from './distance.ts';
import { POSTNUMRE_CSV } from './postnumre-data.ts';

/** Postnummer with its by, kommune and a point. */
export interface Postnummer extends Point {
  readonly postnr: string;
  readonly bynavn: string;
  /** Four digits, as in kommuner. */
  readonly kommune: string;
}

/** Three numbers of København that the source places in Jutland. */
const IN_KOEBENHAVN = new Set(['0900', '0960', '0999']);
const KOEBENHAVN: Point = { lat: 55.6761, lon: 12.5683 };

/** The 1,159 Danish postnumre in number order. Data from GeoNames (geonames.org), CC BY 4.0, three points corrected. */
export const postnumre: readonly Postnummer[] = POSTNUMRE_CSV.split('\n').map((line) => {
  const [postnr = '', bynavn = '', kommune = '', lat, lon] = line.split(',');
  const point = IN_KOEBENHAVN.has(postnr) ? KOEBENHAVN : { lat: Number(lat), lon: Number(lon) };
  return { postnr, bynavn, kommune, ...point };
});

const byPostnr = new Map(postnumre.map((row) => [row.postnr, row]));

/** The postnummer, or undefined where it does not exist. */
export function findPostnummer(postnr: string): Postnummer | undefined {
  return byPostnr.get(postnr);
}

/** As people write it: "8000 Aarhus C"; the bare number where it is unknown. */
export function formatPostnummer(postnr: string): string {
  const row = byPostnr.get(postnr);
  return row ? `${row.postnr} ${row.bynavn}` : postnr;
}
