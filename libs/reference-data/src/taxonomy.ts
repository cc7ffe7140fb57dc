import { defineCodeList, isRowValid, type CodeRow } from './code-list.ts';
import { TAXONOMY } from './taxonomy-data.ts';

/** Alias of a stillingsbetegnelse; `code` is the aliasIdentifier. */
export interface StillingsbetegnelseAlias extends CodeRow {
  readonly stillingsbetegnelse: string;
}

/** Stillingsbetegnelse; `code` is the uuid of its ESCO STAR uri. */
export interface Stillingsbetegnelse extends CodeRow {
  readonly conceptUri: string;
  readonly gruppe: string;
  readonly omraade: string;
  readonly isco: string | null;
  readonly aliases: readonly StillingsbetegnelseAlias[];
  /** Code of the one to use instead once this one is udgået; null where there is none. */
  readonly afloeser: string | null;
}

/** Erhvervsgruppe, the middle level of the taxonomy. */
export interface Erhvervsgruppe extends CodeRow {
  readonly omraade: string;
}

/** At most so many stillingsbetegnelser under "Jeg søger job som"; the number is our own. */
export const MAX_SOEGTE_STILLINGSBETEGNELSER = 10;

/** Udgåede: name, last valid day, name of the one to use instead (TIL-11, JM-11). */
const UDGAAEDE: readonly (readonly [string, string, string | null])[] = [
  ['Telefonist', '2024-12-31', 'Kundeservicemedarbejder'],
  ['Kontordame', '2024-12-31', 'Kontorassistent'],
  ['Hulkortoperatør', '2024-12-31', null],
];

const CONCEPT_URI = 'http://data.star.dk/esco/occupation/';
const open = { validFrom: null, validTo: null } as const;

/** The uri under which a stillingsbetegnelse is known outside Jobnet. */
export function conceptUriOf(code: string): string {
  return `${CONCEPT_URI}${code}`;
}

/** The uuid in a conceptUri, or undefined where it is none of ours. */
export function codeOfConceptUri(uri: string): string | undefined {
  return uri.startsWith(CONCEPT_URI) ? uri.slice(CONCEPT_URI.length) : undefined;
}

/** The 22 erhvervsområder. */
export const erhvervsomraader = defineCodeList<CodeRow>(TAXONOMY.map(({ code, name, certainty }) => ({ code, name, certainty, ...open })));

/** The erhvervsgrupper of all areas. */
export const erhvervsgrupper = defineCodeList<Erhvervsgruppe>(
  TAXONOMY.flatMap((omraade) => omraade.grupper.map(({ code, name, certainty }) => ({ code, name, certainty, ...open, omraade: omraade.code }))),
);

function readAll(): Stillingsbetegnelse[] {
  const entries = TAXONOMY.flatMap((omraade) =>
    omraade.grupper.flatMap((gruppe) => gruppe.stillingsbetegnelser.map((entry) => ({ omraade: omraade.code, gruppe: gruppe.code, entry }))),
  );
  const codeByName = new Map(entries.map(({ entry }) => [entry.name, entry.code]));
  return entries.map(({ omraade, gruppe, entry }) => {
    const [, validTo, afloeserName] = UDGAAEDE.find(([name]) => name === entry.name) ?? [null, null, null];
    return {
      code: entry.code,
      name: entry.name,
      certainty: entry.certainty,
      validFrom: null,
      validTo,
      conceptUri: conceptUriOf(entry.code),
      gruppe,
      omraade,
      isco: entry.isco ?? null,
      afloeser: afloeserName === null ? null : (codeByName.get(afloeserName) ?? null),
      aliases: entry.aliases.map(([code, name]) => ({ code, name, certainty: 'F', ...open, stillingsbetegnelse: entry.code })),
    };
  });
}

/** Every stillingsbetegnelse of the seed taxonomy, udgåede too. */
export const stillingsbetegnelser = defineCodeList<Stillingsbetegnelse>(readAll());

/** Every alias. */
export const stillingsbetegnelseAliases = defineCodeList<StillingsbetegnelseAlias>(stillingsbetegnelser.all.flatMap((row) => row.aliases));

/** Whether a stillingsbetegnelse has left the taxonomy on a civil date (TIL-11, JM-11); one not in the list has. */
export function isUdgaaet(code: string, on: string): boolean {
  const row = stillingsbetegnelser.find(code);
  return row === undefined || !isRowValid(row, on);
}
