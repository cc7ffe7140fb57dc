import type { annonceUdkast, FieldError } from '@jobnet/contracts';
import { annoncetyper, arbejdstidsforhold, countries, kommuner } from '@jobnet/reference-data';
import { findPostnummer } from '@jobnet/reference-data/postnumre';
import { momentAf } from './dansk-tid.rules.ts';

/** An ad as far as it is filled in. */
export type Udkast = (typeof annonceUdkast)['_zod']['output'];

/** What the rules must know besides what was typed. */
export interface Tjekgrundlag {
  readonly now: Date;
  readonly idag: string;
  /** An authority's ad (ANN-13). */
  readonly myndighed: boolean;
  /** The company's active P-numre. */
  readonly pNumre: readonly string[];
  /** The stillingsbetegnelse that was chosen; undefined when the taxonomy does not have it. */
  readonly stilling?: { readonly udgaaet: boolean; readonly aliasIds: readonly string[] };
  /** The description holds more than formatting. */
  readonly harTekst: boolean;
}

/** One condition an ad must meet. Rules about missing fields count at submission only; the others while someone types too (ANN-26). */
interface Annonceregel {
  readonly id: string;
  readonly row: string;
  readonly naar: 'altid' | 'indsendelse';
  readonly fejl: (udkast: Udkast, grundlag: Tjekgrundlag) => FieldError[];
}

const fejl = (pointer: string, code: string, message: string): FieldError[] => [{ pointer, code, message }];
const ingen: FieldError[] = [];
const udfyldt = (value: string | undefined): boolean => (value ?? '').trim() !== '';

/** ANN-03: EURES takes ads with an arbejdssted within EU/EØS only. */
const udenForEoes = (land: string | undefined): boolean => land !== undefined && countries.find(land)?.eoes === false;

const kontaktfejl = ({ kontaktpersoner = [] }: Udkast): FieldError[] =>
  kontaktpersoner.flatMap(({ navn, telefon, email }, index) => {
    if (udfyldt(telefon) || udfyldt(email)) return ingen;
    const hvem = udfyldt(navn) ? navn.trim() : `Kontaktperson ${index + 1}`;
    return fejl(`/kontaktpersoner/${index}`, 'telefon-eller-email', `${hvem} mangler telefonnummer eller e-mail. Udfyld mindst ét af dem, eller fjern kontaktpersonen.`);
  });

const telefonfejl = ({ kontaktpersoner = [] }: Udkast): FieldError[] =>
  kontaktpersoner.flatMap(({ telefon }, index) =>
    !udfyldt(telefon) || /^\+?[0-9 ]{8,20}$/.test((telefon ?? '').trim())
      ? ingen
      : fejl(`/kontaktpersoner/${index}/telefon`, 'telefon', 'Skriv et telefonnummer på mindst 8 cifre, gerne med landekode.'),
  );

const tidsfejl = ({ publiceresFra, publiceresTil }: Udkast, { now }: Tjekgrundlag): FieldError[] => {
  const [fra, til] = [publiceresFra && momentAf(publiceresFra, 'start'), publiceresTil && momentAf(publiceresTil, 'slut')];
  if (publiceresFra && !fra) return fejl('/publiceresFra', 'tidspunkt-ugyldigt', 'Tidspunktet findes ikke. Vælg en dato og et klokkeslæt.');
  if (publiceresTil && !til) return fejl('/publiceresTil', 'tidspunkt-ugyldigt', 'Tidspunktet findes ikke. Vælg en dato og et klokkeslæt.');
  if (!til) return ingen;
  if (til <= now) return fejl('/publiceresTil', 'afpublicering-forbi', 'Afpubliceringen skal ligge i fremtiden.');
  return fra && til <= fra ? fejl('/publiceresTil', 'afpublicering-foer-publicering', 'Afpubliceringen skal ligge efter publiceringen.') : ingen;
};

const stillingsfejl = ({ conceptUri, aliasId }: Udkast, { stilling }: Tjekgrundlag): FieldError[] => {
  if (!udfyldt(conceptUri)) return ingen;
  if (!stilling) return fejl('/conceptUri', 'stillingsbetegnelse-ukendt', 'Vælg en stillingsbetegnelse fra listen.');
  if (stilling.udgaaet) return fejl('/conceptUri', 'stillingsbetegnelse-udgaaet', 'Stillingsbetegnelsen er udgået. Vælg en anden.');
  return !aliasId || stilling.aliasIds.includes(aliasId) ? ingen : fejl('/aliasId', 'alias-ukendt', 'Aliasset hører ikke til stillingsbetegnelsen. Vælg et andet.');
};

const stedfejl = ({ arbejdssted }: Udkast, { pNumre }: Tjekgrundlag): FieldError[] => {
  const { intetFastArbejdssted, pNummer, postnummer, kommunekode, land } = arbejdssted ?? {};
  if (land && !countries.find(land)) return fejl('/arbejdssted/land', 'land-ukendt', 'Vælg et land fra listen.');
  if (intetFastArbejdssted && (pNummer || udfyldt(postnummer))) return fejl('/arbejdssted', 'sted-og-intet-sted', 'Vælg enten et arbejdssted eller intet fast arbejdssted.');
  if (pNummer && !pNumre.includes(pNummer)) return fejl('/arbejdssted/pNummer', 'p-nummer', 'P-nummeret er ikke et af virksomhedens aktive P-numre.');
  if (kommunekode && !kommuner.find(kommunekode)) return fejl('/arbejdssted/kommunekode', 'kommune-ukendt', 'Vælg en kommune fra listen.');
  const dansk = (land ?? 'DK') === 'DK';
  return dansk && udfyldt(postnummer) && !findPostnummer((postnummer ?? '').trim()) ? fejl('/arbejdssted/postnummer', 'postnummer-ukendt', 'Postnummeret findes ikke.') : ingen;
};

const manglerSted = ({ arbejdssted }: Udkast): FieldError[] => {
  const { intetFastArbejdssted, pNummer, postnummer, land } = arbejdssted ?? {};
  if (intetFastArbejdssted || pNummer || udfyldt(postnummer) || (land ?? 'DK') !== 'DK') return ingen;
  return fejl('/arbejdssted/postnummer', 'arbejdssted-mangler', 'Angiv arbejdsstedet, eller vælg intet fast arbejdssted.');
};

/** All conditions, as data. */
export const annonceregler: readonly Annonceregel[] = [
  { id: 'stilling', row: 'ANN-04', naar: 'altid', fejl: stillingsfejl },
  { id: 'arbejdstider', row: 'ANN-05', naar: 'altid', fejl: ({ arbejdstider = [] }) => (arbejdstider.every((kode) => arbejdstidsforhold.find(kode)) ? ingen : fejl('/arbejdstider', 'arbejdstid-ukendt', 'Vælg arbejdstider fra listen.')) },
  { id: 'annoncetype', row: 'JOB-06', naar: 'altid', fejl: ({ annoncetype }) => (!annoncetype || annoncetyper.find(annoncetype) ? ingen : fejl('/annoncetype', 'annoncetype-ukendt', 'Vælg en annoncetype fra listen.')) },
  { id: 'kontakt', row: 'ANN-07', naar: 'altid', fejl: kontaktfejl },
  { id: 'telefon', row: 'ANN-07', naar: 'altid', fejl: telefonfejl },
  { id: 'hotjob-workindenmark', row: 'ANN-25', naar: 'altid', fejl: ({ hotjob, workindenmark }) => (hotjob && workindenmark ? fejl('/workindenmark', 'hotjob-og-workindenmark', 'En annonce kan ikke både være Hot job og Workindenmark. Vælg én af dem.') : ingen) },
  { id: 'eures', row: 'ANN-03', naar: 'altid', fejl: ({ eures, arbejdssted }) => (eures && udenForEoes(arbejdssted?.land) ? fejl('/eures', 'eures-uden-for-eoes', 'En annonce med arbejdssted uden for EU/EØS kan ikke være på EURES.') : ingen) },
  { id: 'tider', row: 'ANN-26', naar: 'altid', fejl: tidsfejl },
  { id: 'frist-eller-snarest', row: 'ANN-26', naar: 'altid', fejl: ({ ansoegningsfrist, snarest }) => (ansoegningsfrist && snarest ? fejl('/snarest', 'frist-og-snarest', 'Vælg enten en ansøgningsfrist eller snarest muligt.') : ingen) },
  { id: 'frist', row: 'ANN-26', naar: 'altid', fejl: ({ ansoegningsfrist }, { idag }) => (ansoegningsfrist && ansoegningsfrist < idag ? fejl('/ansoegningsfrist', 'frist-forbi', 'Ansøgningsfristen er forbi. Vælg en dato i dag eller senere.') : ingen) },
  { id: 'sted', row: 'AG-KP-12', naar: 'altid', fejl: stedfejl },
  { id: 'anonym', row: 'ANN-13', naar: 'altid', fejl: ({ anonym }, { myndighed }) => (anonym && !myndighed ? fejl('/anonym', 'anonym-kun-myndighed', 'Kun a-kasser, jobcentre og STAR kan oprette anonyme annoncer.') : ingen) },
  { id: 'tekst', row: 'ANN-26', naar: 'indsendelse', fejl: (_udkast, { harTekst }) => (harTekst ? ingen : fejl('/beskrivelse', 'beskrivelse-tom', 'Skriv en beskrivelse af jobbet.')) },
  { id: 'frist-mangler', row: 'ANN-26', naar: 'indsendelse', fejl: ({ ansoegningsfrist, snarest }) => (ansoegningsfrist || snarest ? ingen : fejl('/ansoegningsfrist', 'frist-mangler', 'Angiv en ansøgningsfrist, eller vælg snarest muligt.')) },
  { id: 'sted-mangler', row: 'ANN-26', naar: 'indsendelse', fejl: manglerSted },
];

/** Every reason against an ad, while it is typed or when it is sent. */
export const tjekAnnonce = (udkast: Udkast, grundlag: Tjekgrundlag, naar: 'undervejs' | 'indsendelse'): FieldError[] =>
  annonceregler.filter((regel) => regel.naar === 'altid' || naar === 'indsendelse').flatMap((regel) => regel.fejl(udkast, grundlag));
