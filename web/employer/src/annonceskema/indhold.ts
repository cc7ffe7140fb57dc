import type { AnswerOf, RequestOf, showAnnonce, showMinVirksomhed, submitAnnonce } from '@jobnet/contracts';
import { htmlToText, textToHtml } from './beskrivelse.ts';
import { datoAf, parseKlokken, type Svar } from './svar.ts';

/** What is sent to approval. */
export type Indhold = RequestOf<typeof submitAnnonce>['body'];
/** The ad as the company sees it. */
export type Annonce = AnswerOf<typeof showAnnonce>;

const arbejdsstedAf = ({ sted, arbejdssted }: NonNullable<Svar['arbejdssted']>): Indhold['arbejdssted'] => {
  const { pNummer, land = 'DK', ...adresse } = arbejdssted ?? {};
  if (sted === 'intet') return { intetFastArbejdssted: true, land };
  return sted === 'penhed' ? { pNummer, land: 'DK' } : { ...adresse, land };
};

const tidspunktAf = (dato: string | undefined, kl: string | undefined): string | undefined => {
  const dag = datoAf(dato);
  const tid = kl ? parseKlokken(kl) : undefined;
  return dag && (tid ? `${dag}T${tid}` : dag);
};

const publiceringAf = ({ fra, publiceresFra, publiceresFraKl, til, publiceresTil, publiceresTilKl, ...maerker }: NonNullable<Svar['publicering']>) => ({
  ...maerker,
  publiceresFra: fra === 'tidspunkt' ? tidspunktAf(publiceresFra, publiceresFraKl) : undefined,
  publiceresTil: til === 'tidspunkt' ? tidspunktAf(publiceresTil, publiceresTilKl) : undefined,
});

const ansoegningAf = ({ frist, ansoegningsfrist, ansoegning, kontaktpersoner }: NonNullable<Svar['ansoegning']>) => ({
  snarest: frist === 'snarest',
  ansoegningsfrist: frist === 'dato' ? datoAf(ansoegningsfrist) : undefined,
  ansoegning: ansoegning ?? {},
  kontaktpersoner: Object.values(kontaktpersoner ?? []).map(({ navn, telefon, email }) => ({ navn: navn ?? '', telefon, email })),
});

const stillingAf = ({ titel, conceptUri, aliasId, beskrivelse, antalStillinger, annoncetype }: NonNullable<Svar['stilling']>) => ({
  titel,
  conceptUri,
  aliasId,
  annoncetype,
  beskrivelse: textToHtml(beskrivelse ?? ''),
  antalStillinger: Number.isInteger(Number(antalStillinger)) ? Number(antalStillinger) : undefined,
});

/** The answers as the service takes them, as far as they go; also of a step that is still being filled in (ANN-26). */
export const indholdAf = ({ arbejdssted, stilling, ansaettelse, ansoegning, publicering }: Svar): Partial<Indhold> => ({
  ...(arbejdssted ? { arbejdssted: arbejdsstedAf(arbejdssted) } : {}),
  ...(stilling ? stillingAf(stilling) : {}),
  ...(ansaettelse ? { arbejdstider: ansaettelse.arbejdstider ?? [], deltid: ansaettelse.deltid === 'ja', fast: ansaettelse.fast === 'ja' } : {}),
  ...(ansoegning ? ansoegningAf(ansoegning) : {}),
  ...(publicering ? publiceringAf(publicering) : {}),
});

const danskUr = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

/** A stored publication time as date and clock; one with an offset is turned into Danish time. */
export const datoOgTid = (vaerdi: string | undefined): { readonly dato?: string; readonly tid?: string } => {
  if (!vaerdi) return {};
  const lokal = /(Z|[+-]\d{2}:\d{2})$/.test(vaerdi) ? danskUr.format(new Date(vaerdi)).replace(' ', 'T') : vaerdi;
  return { dato: lokal.slice(0, 10), ...(lokal.length > 10 ? { tid: lokal.slice(11, 16) } : {}) };
};

type Penheder = AnswerOf<typeof showMinVirksomhed>['penheder'];

/** The place with the address CVR has for its P-enhed, as the service will fill it in (ANN-02). */
export const medPenhed = (sted: Indhold['arbejdssted'], penheder: Penheder): Indhold['arbejdssted'] => {
  const adresse = penheder.find(({ pNummer }) => pNummer === sted.pNummer)?.adresse;
  if (!adresse) return sted;
  return { ...sted, adresse: adresse.vejadresse, postnummer: adresse.postnummer, by: adresse.postdistrikt, kommunekode: adresse.kommunekode };
};

const jaNej = (value: boolean): 'ja' | 'nej' => (value ? 'ja' : 'nej');

/** The answers of an ad that is to be corrected. */
export const svarAf = ({ indhold, stillingsbetegnelse, alias }: Annonce): Svar => {
  const { arbejdssted, ansoegning, kontaktpersoner } = indhold;
  const [fra, til] = [datoOgTid(indhold.publiceresFra), datoOgTid(indhold.publiceresTil)];
  const { intetFastArbejdssted, pNummer, adresse, postnummer, by, land } = arbejdssted;
  return {
    arbejdssted: intetFastArbejdssted ? { sted: 'intet', arbejdssted: { land } } : pNummer ? { sted: 'penhed', arbejdssted: { pNummer, land } } : { sted: 'adresse', arbejdssted: { adresse, postnummer, by, land } },
    stilling: {
      titel: indhold.titel, conceptUri: indhold.conceptUri, aliasId: indhold.aliasId, stillingsbetegnelse, alias,
      beskrivelse: htmlToText(indhold.beskrivelse), antalStillinger: indhold.antalStillinger, annoncetype: indhold.annoncetype,
    },
    ansaettelse: { arbejdstider: indhold.arbejdstider, deltid: jaNej(indhold.deltid), fast: jaNej(indhold.fast) },
    ansoegning: {
      frist: indhold.snarest ? 'snarest' : 'dato',
      ansoegningsfrist: indhold.ansoegningsfrist,
      ansoegning,
      kontaktpersoner: kontaktpersoner.map(({ navn, telefon, email }) => ({ navn, telefon, email: email || undefined })),
    },
    publicering: {
      fra: fra.dato ? 'tidspunkt' : 'godkendt', publiceresFra: fra.dato, publiceresFraKl: fra.tid,
      til: til.dato ? 'tidspunkt' : 'automatisk', publiceresTil: til.dato, publiceresTilKl: til.tid,
      hotjob: indhold.hotjob, workindenmark: indhold.workindenmark, eures: indhold.eures,
    },
  };
};
