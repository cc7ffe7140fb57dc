import type { Organisation } from '@jobnet/contracts';

/** What the decision needs to know of a borger. */
export interface Bookingforhold {
  readonly kommunekode: string | null;
  readonly akassekode: string | null;
  readonly kontaktgruppe: string | null;
  readonly harCpr: boolean;
  /** The kontaktgruppe's capability (reference data). */
  readonly kanSelvbooke: boolean;
  readonly harLeverandoer: boolean;
}

/** Why a borger cannot book (BOOK-08). */
export type BookingGrund = 'ingen-kontaktgruppe' | 'ingen-ret' | 'ingen-kommune' | 'ingen-leverandoer' | 'klargoeres';

interface Bookingkrav {
  readonly grund: BookingGrund;
  readonly row: string;
  readonly broken: (forhold: Bookingforhold) => boolean;
}

/** In the order a borger should hear them. */
const krav: readonly Bookingkrav[] = [
  { grund: 'ingen-kommune', row: 'ID-LOGIN-14', broken: ({ kommunekode }) => kommunekode === null },
  { grund: 'ingen-kontaktgruppe', row: 'BOOK-08', broken: ({ kontaktgruppe }) => kontaktgruppe === null },
  { grund: 'ingen-ret', row: 'BOOK-08', broken: ({ kanSelvbooke }) => !kanSelvbooke },
  { grund: 'ingen-leverandoer', row: 'FEJL-29', broken: ({ harLeverandoer }) => !harLeverandoer },
  { grund: 'klargoeres', row: 'FEJL-17', broken: ({ harCpr }) => !harCpr },
];

/** BOOK-08: the first reason why this borger cannot book; undefined when nothing stands in the way. */
export const whyNotBook = (forhold: Bookingforhold): BookingGrund | undefined => krav.find(({ broken }) => broken(forhold))?.grund;

/** An authority may touch its own borgere only: the kommune of the borger, or the borger's a-kasse. */
export const isOwnBorger = (organisation: Organisation | undefined, borger: Pick<Bookingforhold, 'kommunekode' | 'akassekode'>): boolean =>
  (organisation?.kind === 'kommune' && organisation.code === borger.kommunekode) ||
  (organisation?.kind === 'akasse' && organisation.code === borger.akassekode);
