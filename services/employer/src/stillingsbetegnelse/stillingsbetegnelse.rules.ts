import { conceptUriOf, erhvervsgrupper, erhvervsomraader, type Stillingsbetegnelse as Seed, stillingsbetegnelser } from '@jobnet/reference-data';

/** What a row of the taxonomy says, before it has a version. */
export interface Stillingsindhold {
  readonly conceptUri: string;
  readonly label: string;
  readonly gruppe: string;
  readonly gruppenavn: string;
  readonly omraade: string;
  readonly omraadenavn: string;
  readonly aliasser: { aliasId: string; label: string }[];
  readonly udgaaetFra: string | null;
  readonly afloeserUri: string | null;
}

/** A hit of the typeahead. */
export interface Stillingsforslag {
  readonly stillingsbetegnelseId: string;
  readonly conceptUri: string;
  readonly label: string;
  readonly aliasId?: string;
  readonly alias?: string;
  readonly gruppe: string;
  readonly gruppenavn: string;
}

/** At most so many suggestions. */
export const flestForslag = 10;

/** Whether a stillingsbetegnelse has left the taxonomy on a civil date. */
export const erUdgaaet = (udgaaetFra: string | null, idag: string): boolean => udgaaetFra !== null && udgaaetFra <= idag;

/** The seed taxonomy as rows. Its `validTo` is the last day, ours the first day after it. */
export const seedRows = (): (Stillingsindhold & { id: string })[] => stillingsbetegnelser.all.map(rowOf);

const rowOf = (seed: Seed): Stillingsindhold & { id: string } => ({
  id: seed.code,
  conceptUri: seed.conceptUri,
  label: seed.name,
  gruppe: seed.gruppe,
  gruppenavn: erhvervsgrupper.nameOf(seed.gruppe),
  omraade: seed.omraade,
  omraadenavn: erhvervsomraader.nameOf(seed.omraade),
  aliasser: seed.aliases.map(({ code, name }) => ({ aliasId: code, label: name })),
  udgaaetFra: seed.validTo === null ? null : dagenEfter(seed.validTo),
  afloeserUri: seed.afloeser === null ? null : conceptUriOf(seed.afloeser),
});

const dagenEfter = (dato: string): string => new Date(Date.parse(`${dato}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Whether the seed says something else than what is stored; a retirement made by drift stands (the seed's null does not undo it). */
export const erAendret = (stored: Stillingsindhold, seed: Stillingsindhold): boolean =>
  stored.label !== seed.label ||
  stored.gruppe !== seed.gruppe ||
  stored.omraade !== seed.omraade ||
  JSON.stringify(stored.aliasser.map(({ aliasId, label }) => [aliasId, label])) !== JSON.stringify(seed.aliasser.map(({ aliasId, label }) => [aliasId, label])) ||
  (seed.udgaaetFra !== null && stored.udgaaetFra === null);

/** What was typed, so that case, accents and the two ways to write æ, ø and å make no difference. */
export const foldet = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}.+#]+/gu, ' ')
    .trim();

/** How well a label fits what was typed: 0 starts with it, 1 a word starts with it, 2 holds it, undefined not at all. */
const rangAf = (label: string, soegt: string): number | undefined => {
  const hele = foldet(label);
  if (hele.startsWith(soegt)) return 0;
  if (hele.includes(` ${soegt}`)) return 1;
  return hele.includes(soegt) ? 2 : undefined;
};

const dansk = new Intl.Collator('da');

/** At most ten labels and aliases for what was typed, best first; an udgået one is never offered (JM-11). */
export const forslagTil = (q: string, rows: readonly (Stillingsindhold & { id: string })[], idag: string): Stillingsforslag[] => {
  const soegt = foldet(q);
  if (!soegt) return [];
  return rows
    .filter(({ udgaaetFra }) => !erUdgaaet(udgaaetFra, idag))
    .flatMap((row) => {
      const hit = { stillingsbetegnelseId: row.id, conceptUri: row.conceptUri, label: row.label, gruppe: row.gruppe, gruppenavn: row.gruppenavn };
      const aliasser = row.aliasser.map(({ aliasId, label }) => ({ vist: label, rang: rangAf(label, soegt), forslag: { ...hit, aliasId, alias: label } }));
      return [{ vist: row.label, rang: rangAf(row.label, soegt), forslag: hit }, ...aliasser];
    })
    .flatMap(({ rang, ...rest }) => (rang === undefined ? [] : [{ rang, ...rest }]))
    .sort((a, b) => a.rang - b.rang || dansk.compare(a.vist, b.vist))
    .slice(0, flestForslag)
    .map(({ forslag }) => forslag);
};
