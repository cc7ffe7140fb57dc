import type { Organisation } from '@jobnet/contracts';

/** Whose borger someone is. */
export interface Tilhoersforhold {
  readonly kommunekode: string | null;
  readonly akassekode: string | null;
}

/** Own borgere only: a kommune has those who live there, an a-kasse its members. */
export const isOwnBorger = (organisation: Organisation | undefined, borger: Tilhoersforhold): boolean =>
  (organisation?.kind === 'kommune' && organisation.code === borger.kommunekode) ||
  (organisation?.kind === 'akasse' && organisation.code === borger.akassekode);
