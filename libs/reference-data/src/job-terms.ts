import { codeRow, defineCodeList, type CodeRow } from './code-list.ts';

/** Arbejdstidsforhold of an annonce (ANN-05). */
export const arbejdstidsforhold = defineCodeList([
  codeRow('1', 'Normal arbejdstid', 'K'),
  codeRow('2', 'Morgenarbejde', 'K'),
  codeRow('3', 'Aftenarbejde', 'K'),
  codeRow('4', 'Natarbejde', 'K'),
  codeRow('5', 'Weekendarbejde', 'KI'),
  codeRow('6', 'Skiftende arbejdstider', 'K'),
]);

/** Annoncetype: the kind of job an annonce offers. */
export const annoncetyper = defineCodeList([
  codeRow('Ordinaert', 'Almindelige vilkår', 'K'),
  codeRow('Fleksjob', 'Fleksjob', 'K'),
  codeRow('HotJob', 'Hotteste job', 'K'),
  codeRow('Handicap', 'Handicap er ikke et problem', 'K'),
  codeRow('Efterloen', 'Egnet til efterlønsmodtagere', 'K'),
  codeRow('Foertidspension', 'Egnet til førtidspensionister', 'K'),
  codeRow('Loentilskud', 'Løntilskud', 'H'),
  codeRow('Elev', 'Elev/lærling', 'H'),
  codeRow('Praktik', 'Praktik', 'H'),
]);

/** Jobordretype (JO-03 names the running one "Løbende jobordre"). */
export const jobordretyper = defineCodeList([
  codeRow('Almindelig', 'Almindelig jobordre', 'F'),
  codeRow('Loebende', 'Løbende jobordre', 'S'),
  codeRow('Virksomhedspraktik', 'Virksomhedspraktik', 'F'),
  codeRow('Loentilskud', 'Løntilskud', 'F'),
  codeRow('Fleksjob', 'Fleksjob', 'F'),
  codeRow('Rotation', 'Rotation', 'F'),
]);

/** Ansættelsesbetingelser of Jobmatch and of the CV-søgning filter (JM-02, CVS-04); the values are our own. */
export const ansaettelsesbetingelser = defineCodeList([
  codeRow('fuldtid', 'Fuldtid', 'F'),
  codeRow('deltid', 'Deltid', 'F'),
  codeRow('fast', 'Fast ansættelse', 'F'),
  codeRow('tidsbegraenset', 'Tidsbegrænset ansættelse', 'F'),
  codeRow('dag', 'Dagarbejde', 'F'),
  codeRow('morgen', 'Morgenarbejde', 'F'),
  codeRow('aften', 'Aftenarbejde', 'F'),
  codeRow('nat', 'Natarbejde', 'F'),
  codeRow('weekend', 'Weekendarbejde', 'F'),
  codeRow('skiftende', 'Skiftende arbejdstider', 'F'),
]);

/** What a fleksjob group has instead of a choice (JM-10). */
export const FLEKSJOB_ANSAETTELSESBETINGELSER: readonly string[] = ['deltid'];

/** Why STAR rejects an annonce (ANN-21); the free text beside it goes as a claim. */
export const afvisningsaarsager = defineCodeList([
  codeRow('diskrimination', 'Diskrimination', 'F'),
  codeRow('konfliktramt', 'Konfliktramt område', 'F'),
  codeRow('ikke-reelt-job', 'Ikke reelt job', 'F'),
  codeRow('betaling', 'Betaling krævet', 'F'),
  codeRow('kontaktoplysninger', 'Kontaktoplysninger i teksten', 'F'),
  codeRow('andet', 'Andet', 'F'),
]);

/** OrganisationTypeId: which kind of authority made an anonymous annonce (ANN-12). */
export const organisationstyper = defineCodeList([
  codeRow('akasse', 'A-kasse', 'S'),
  codeRow('jobcenter', 'Jobcenter', 'S'),
  codeRow('workindenmark', 'STAR – Workindenmark', 'S'),
]);

/** Status of a company as CVR writes it in `sammensatStatus`. */
export interface Virksomhedsstatus extends CodeRow {
  /** AG-05: only an active company gets into JobAG. */
  readonly aktiv: boolean;
}

const ended = (code: string, name: string): Virksomhedsstatus => ({ ...codeRow(code, name, 'M'), aktiv: false });

/** CVR's statuses; one it does not know counts as not active. */
export const virksomhedsstatusser = defineCodeList<Virksomhedsstatus>([
  { ...codeRow('AKTIV', 'Aktiv', 'M'), aktiv: true },
  { ...codeRow('NORMAL', 'Normal', 'M'), aktiv: true },
  ended('OPHØRT', 'Ophørt'),
  ended('UNDERKONKURS', 'Under konkurs'),
  ended('OPLØSTEFTERKONKURS', 'Opløst efter konkurs'),
  ended('TVANGSOPLØST', 'Tvangsopløst'),
  ended('UNDERFRIVILLIGLIKVIDATION', 'Under frivillig likvidation'),
  ended('OPLØSTEFTERERKLÆRING', 'Opløst efter erklæring'),
  ended('OPLØSTEFTERFUSION', 'Opløst efter fusion'),
  ended('SLETTET', 'Slettet'),
  ended('UNDERREKONSTRUKTION', 'Under rekonstruktion'),
  ended('UNDERTVANGSOPLØSNING', 'Under tvangsopløsning'),
]);

/** Whether CVR's status text means an active company, whatever its case (AG-05). */
export function isVirksomhedAktiv(sammensatStatus: string): boolean {
  return virksomhedsstatusser.find(sammensatStatus.trim().toUpperCase())?.aktiv ?? false;
}
