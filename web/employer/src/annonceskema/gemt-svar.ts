import { useState } from 'react';
import type { Svar } from './svar.ts';

/** The answers of one ad, kept in this tab so that they survive going back, reloading and logging in again. */
export interface GemtSvar {
  readonly svar: Svar;
  /** The version of the ad that is being corrected. */
  readonly version?: number;
}

const noegle = (annonce: string): string => `jobag-annonce-${annonce}`;

const laes = (annonce: string): GemtSvar | undefined => {
  const gemt = sessionStorage.getItem(noegle(annonce));
  return gemt ? (JSON.parse(gemt) as GemtSvar) : undefined;
};

/** The answers so far of a new ad (`ny`) or of the ad with this id; `foerst` where nothing is kept yet. */
export const useGemtSvar = (annonce: string, foerst: GemtSvar): GemtSvar & { readonly gem: (del: Svar) => Svar; readonly glem: () => void } => {
  const [gemt, setGemt] = useState(() => laes(annonce) ?? foerst);
  return {
    ...gemt,
    gem: (del) => {
      const naeste = { ...gemt, svar: { ...gemt.svar, ...del } };
      sessionStorage.setItem(noegle(annonce), JSON.stringify(naeste));
      setGemt(naeste);
      return naeste.svar;
    },
    glem: () => sessionStorage.removeItem(noegle(annonce)),
  };
};
