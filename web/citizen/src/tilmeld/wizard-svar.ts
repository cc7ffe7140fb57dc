import type { BodyOf, registerTilmelding } from '@jobnet/contracts';
import { useSyncExternalStore } from 'react';

/** What was answered in the wizard and is saved nowhere before the last step. */
export interface Svar {
  readonly ydelse?: BodyOf<typeof registerTilmelding>['ydelse'] | undefined;
  readonly akassekode?: string | undefined;
  /** The step Kontaktoplysninger was left with "Gem og fortsæt". */
  readonly kontakt?: true;
  /** The step "Jeg søger job som" was asked for; it stays when it has been done. */
  readonly stilling?: true;
  /** The service's date, when it is another than this computer's. */
  readonly tilmeldtFra?: string;
}

/** The first step's part of the body; undefined until it is whole: who wants dagpenge must name the a-kasse. */
export const ydelseAf = ({ ydelse, akassekode }: Svar): Pick<BodyOf<typeof registerTilmelding>, 'ydelse' | 'akassekode'> | undefined =>
  ydelse && (ydelse !== 'dagpenge' || akassekode) ? { ydelse, akassekode } : undefined;

const tomt: Svar = {};
let svar = tomt;
const lyttere = new Set<() => void>();

const saet = (nyt: Svar): void => {
  svar = nyt;
  for (const lytter of lyttere) lytter();
};

const lyt = (lytter: () => void): (() => void) => {
  lyttere.add(lytter);
  return () => void lyttere.delete(lytter);
};

/** The answers, in memory only: they live through the steps and "Tilbage", not through a reload or another login. */
export const useSvar = (): { readonly svar: Svar; readonly gem: (del: Svar) => void } => ({
  svar: useSyncExternalStore(lyt, () => svar),
  gem: (del) => saet({ ...svar, ...del }),
});

/** Forgets them: registered, or left. Only once the wizard is gone, since a step without its answers goes back to the first. */
export const glemSvar = (): void => saet(tomt);
