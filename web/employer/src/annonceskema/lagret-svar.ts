import type { Svar } from './svar.ts';

/** The answers of one ad, kept in this tab so that they survive going back and reloading while the session lasts. */
export interface GemtSvar {
  readonly svar: Svar;
  /** The version of the ad that is being corrected. */
  readonly version?: number;
}

/** What lies in the browser's storage: all but the step with the kontaktpersoner, whose answers are held in memory alone. */
export interface Lagret {
  readonly svar: Omit<Svar, 'ansoegning'>;
  readonly version?: number;
  /** Whether that step was answered here, so that it is asked again after a reload and not taken from the ad as it was. */
  readonly spoergIgen: boolean;
}

/** What of the answers may lie there. */
export const tilLager = ({ svar: { ansoegning: _personer, ...svar }, ...gemt }: GemtSvar, spoergIgen: boolean): Lagret => ({ ...gemt, svar, spoergIgen });

/** The answers as they are taken up again; `holdt` is what memory still has of that step. */
export const fraLager = ({ spoergIgen, svar, ...lagret }: Lagret, foerst: GemtSvar, holdt?: Svar['ansoegning']): GemtSvar => {
  const ansoegning = holdt ?? (spoergIgen ? undefined : foerst.svar.ansoegning);
  return { ...lagret, svar: ansoegning ? { ...svar, ansoegning } : svar };
};
