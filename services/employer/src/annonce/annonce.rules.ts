import { annonceForkertStatus, type annonceInput, type annoncestatus, Refusal } from '@jobnet/contracts';
import { danskDato, maanederEfter } from '@jobnet/reference-data';
import { momentAf } from './dansk-tid.rules.ts';

/** What was typed, checked and sanitised. */
export type Annonceindhold = (typeof annonceInput)['_zod']['output'];
/** The seven statuses. */
export type Annoncestatus = (typeof annoncestatus)['_zod']['output'];
/** What a company can do with an ad. */
export type Handling = 'rediger' | 'afslut' | 'slet';

/** What is stored of an ad's life; its status is computed from it and the moment. */
export interface Annoncetilstand {
  /** A text waits, or was rejected (then `afvist`). */
  readonly venter: boolean;
  readonly afvist: boolean;
  readonly godkendt: boolean;
  /** When the approved text is public; null before approval. */
  readonly publiceresFra: Date | null;
  readonly publiceresTil: Date | null;
  readonly afsluttet: boolean;
  readonly slettet: boolean;
}

interface Statusraekke {
  readonly status: Annoncestatus;
  readonly tekst: string;
  readonly naar: (tilstand: Annoncetilstand, now: Date) => boolean;
  readonly handlinger: readonly Handling[];
}

const startet = ({ publiceresFra }: Annoncetilstand, now: Date): boolean => publiceresFra !== null && publiceresFra <= now;
const forbi = ({ publiceresTil }: Annoncetilstand, now: Date): boolean => publiceresTil !== null && publiceresTil <= now;

/** The status table (ANN-16..21): the first row that holds decides. A changed text that waits leaves an approved ad's status as it is (ANN-14). */
export const statustabel: readonly Statusraekke[] = [
  { status: 'slettet', tekst: 'Slettet', naar: ({ slettet }) => slettet, handlinger: [] },
  { status: 'afsluttet-manuelt', tekst: 'Afsluttet manuelt', naar: ({ afsluttet }) => afsluttet, handlinger: ['slet'] },
  { status: 'paa-jobnet', tekst: 'På Jobnet (godkendt)', naar: (tilstand, now) => tilstand.godkendt && startet(tilstand, now) && !forbi(tilstand, now), handlinger: ['rediger', 'afslut', 'slet'] },
  { status: 'ikke-paa-jobnet-endnu', tekst: 'Ikke på Jobnet endnu (godkendt)', naar: (tilstand, now) => tilstand.godkendt && !startet(tilstand, now), handlinger: ['rediger', 'afslut', 'slet'] },
  { status: 'afventer-godkendelse', tekst: 'Afventer godkendelse', naar: ({ venter, afvist }) => venter && !afvist, handlinger: ['rediger', 'slet'] },
  { status: 'ikke-godkendt', tekst: 'Ikke godkendt', naar: ({ afvist }) => afvist, handlinger: ['rediger', 'slet'] },
  { status: 'ikke-laengere-paa-jobnet', tekst: 'Ikke længere på Jobnet (godkendt)', naar: () => true, handlinger: ['rediger', 'slet'] },
];

const raekkeAf = (tilstand: Annoncetilstand, now: Date): Statusraekke => {
  const raekke = statustabel.find(({ naar }) => naar(tilstand, now));
  if (!raekke) throw new Error('The status table has no row for this state');
  return raekke;
};

/** The status at a moment. */
export const statusAf = (tilstand: Annoncetilstand, now: Date): Annoncestatus => raekkeAf(tilstand, now).status;

/** The status as people read it. */
export const statustekstAf = (tilstand: Annoncetilstand, now: Date): string => raekkeAf(tilstand, now).tekst;

/** What can be done at a moment. */
export const handlingerAf = (tilstand: Annoncetilstand, now: Date): Handling[] => [...raekkeAf(tilstand, now).handlinger];

/** Refuses an act that the status does not allow. */
export const tjekHandling = (tilstand: Annoncetilstand, handling: Handling, now: Date): void => {
  const { handlinger, tekst } = raekkeAf(tilstand, now);
  if (!handlinger.includes(handling)) throw new Refusal(annonceForkertStatus, { statustekst: tekst });
};

/** When the ad is public. */
export interface Vindue {
  readonly fra: Date;
  readonly til: Date;
}

const standardMaaneder = 2;

/**
 * When a text approved now is public (ANN-08, ANN-36). Without a start, or with one that has passed, at once; an ad that is public
 * keeps its start. Without an end, until the ansøgningsfrist's day has passed, or two months.
 */
export const vindueAf = (
  indhold: Pick<Annonceindhold, 'publiceresFra' | 'publiceresTil' | 'ansoegningsfrist'>,
  { now, offentligSiden }: { readonly now: Date; readonly offentligSiden?: Date },
): Vindue => {
  const oensket = indhold.publiceresFra ? momentAf(indhold.publiceresFra, 'start') : undefined;
  const fra = oensket && oensket > now ? oensket : (offentligSiden ?? now);
  const slut = indhold.publiceresTil ?? indhold.ansoegningsfrist;
  const til = slut ? momentAf(slut, 'slut') : undefined;
  return { fra, til: til ?? momentAf(maanederEfter(danskDato(fra), standardMaaneder), 'start') ?? fra };
};
