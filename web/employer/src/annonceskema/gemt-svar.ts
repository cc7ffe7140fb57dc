import { tabStore } from '@jobnet/web-ui';
import { useState } from 'react';
import { fraLager, type GemtSvar, type Lagret, tilLager } from './lagret-svar.ts';
import type { Svar } from './svar.ts';

const lager = tabStore('virksomhed');
const noegle = (annonce: string): string => `annonce-${annonce}`;
const laes = (annonce: string): Lagret | undefined => lager.read(noegle(annonce)) as Lagret | undefined;

/** The answers so far of a new ad (`ny`) or of the ad with this id; `foerst` where nothing is kept yet. */
export const useGemtSvar = (annonce: string, foerst: GemtSvar): GemtSvar & { readonly gem: (del: Svar) => Svar; readonly glem: () => void } => {
  const [gemt, setGemt] = useState(() => {
    const lagret = laes(annonce);
    return lagret ? fraLager(lagret, foerst, lager.held(noegle(annonce)) as Svar['ansoegning']) : foerst;
  });
  return {
    ...gemt,
    gem: (del) => {
      const naeste = { ...gemt, svar: { ...gemt.svar, ...del } };
      lager.keep(noegle(annonce), tilLager(naeste, 'ansoegning' in del || (laes(annonce)?.spoergIgen ?? false)));
      lager.hold(noegle(annonce), naeste.svar.ansoegning);
      setGemt(naeste);
      return naeste.svar;
    },
    glem: () => lager.forget(noegle(annonce)),
  };
};
