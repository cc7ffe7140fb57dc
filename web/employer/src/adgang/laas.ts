import type { appTexts } from '../app.texts.ts';
import type { Mig } from './mig.ts';

type LaasTexts = (typeof appTexts)['da']['locked'];

/** Why Jobannoncer is greyed out now; undefined when it is open (AG-KP-03). */
export const laasAfJobannoncer = (mig: Mig, t: LaasTexts): string | undefined => (mig.rettigheder.jobannoncer ? undefined : t.ikkeTilknyttet);

/** Why Jobordrer and CV are greyed out now (AG-KP-03, AG-KF-02, AG-KF-04): not linked, konfliktramt, or not part of JobAG yet. */
export const laasAfModul = (mig: Mig, modul: 'jobordrer' | 'cv', t: LaasTexts): string => {
  if (!mig.tilknyttet) return t.ikkeTilknyttet;
  if (mig.virksomhed.konfliktramt) return t.konfliktramt;
  return modul === 'jobordrer' ? t.jobordrerSenere : t.cvSenere;
};
