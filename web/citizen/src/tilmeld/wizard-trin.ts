import type { Step } from '@jobnet/web-ui';
import { links } from '../links.ts';
import type { Ledighedsstatus } from './obs-bokse.tsx';
import { ydelseAf, type Svar } from './wizard-svar.ts';

/** The steps by their place in the address, `/tilmeld/trin/1`; the third is only there when it is needed (TIL-09, TIL-13). */
export const alleTrin = ['ydelse', 'kontakt', 'stilling', 'tjek'] as const;
export type Trin = (typeof alleTrin)[number];

type Trinstatus = Ledighedsstatus['stillingsbetegnelseTrin'];

export const adresseAf = (trin: Trin): string => links.tilmeldTrin(alleTrin.indexOf(trin) + 1);

/** The steps this borger goes through. */
export const trinFor = (svar: Svar, { kraeves, opfyldt }: Trinstatus): readonly Trin[] =>
  alleTrin.filter((trin) => trin !== 'stilling' || kraeves || !opfyldt || svar.stilling === true);

/** Whether a step is done. */
export const erFaerdig = (trin: Trin, svar: Svar, { opfyldt }: Trinstatus): boolean =>
  ({ ydelse: ydelseAf(svar) !== undefined, kontakt: svar.kontakt === true, stilling: opfyldt, tjek: false })[trin];

/** The step to show for an address; the last one waits for what it cannot do without (TIL-10). */
export const trinAf = (nummer: string | undefined, svar: Svar, status: Trinstatus): Trin => {
  const trin = alleTrin[Number(nummer) - 1] ?? 'ydelse';
  if (trin === 'stilling' && !trinFor(svar, status).includes('stilling')) return trinAf('4', svar, status);
  if (trin !== 'tjek') return trin;
  if (!ydelseAf(svar)) return 'ydelse';
  return status.opfyldt ? 'tjek' : 'stilling';
};

/** How a step stands in the step indicator. */
export const tilstandAf = (trin: Trin, nu: Trin, faerdig: boolean): Step['state'] => {
  if (trin === nu) return 'current';
  return faerdig ? 'done' : 'ahead';
};
