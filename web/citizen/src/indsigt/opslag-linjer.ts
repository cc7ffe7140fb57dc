import type { AnswerOf, listOpslagICitizen } from '@jobnet/contracts';
import { akasser, kommuneFullName, kommuner } from '@jobnet/reference-data';
import type { OpslagTexts } from './opslag.texts.ts';

/** One part's own list of who looked. */
export type Opslagsliste = AnswerOf<typeof listOpslagICitizen>;
/** One look-up. */
export type Opslag = Opslagsliste['items'][number];

/** The parts' lists as one, newest first; `ialt` counts also what the parts left out. */
export const samlet = (lister: readonly Opslagsliste[]): { linjer: readonly Opslag[]; ialt: number } => ({
  linjer: lister.flatMap(({ items }) => items).toSorted((a, b) => Date.parse(b.tidspunkt) - Date.parse(a.tidspunkt)),
  ialt: lister.reduce((sum, { total }) => sum + total, 0),
});

/** Who looked, in words: the organisation, and whether its system did it by itself. */
export const hvem = ({ organisation, rolle }: Opslag, t: OpslagTexts): string => {
  if (!organisation) return t.jobnet;
  const navn = navnAf(organisation, t);
  return rolle === 'fagsystem' || rolle === 'leverandoersystem' ? t.system(navn) : navn;
};

const navnAf = ({ kind, code }: NonNullable<Opslag['organisation']>, t: OpslagTexts): string => {
  switch (kind) {
    case 'kommune':
      return kommuner.find(code) ? kommuneFullName(code) : t.ukendt(code);
    case 'akasse':
      return akasser.find(code)?.name ?? t.ukendt(code);
    case 'star':
      return t.star;
    case 'leverandoer':
      return t.leverandoer(code);
    case 'virksomhed':
      return t.virksomhed(code);
  }
};
