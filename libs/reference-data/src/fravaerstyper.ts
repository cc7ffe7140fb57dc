import { codeRow, defineCodeList, type CodeRow } from './code-list.ts';
import { kontaktgrupper } from './kontaktgrupper.ts';

/** Fraværstype (AbsenceType in DFDG); citizens register and see only ferie and sygdom (KAL-04). */
export interface Fravaerstype extends CodeRow {
  readonly visesForBorger: boolean;
}

const forFagsystem = (row: CodeRow): Fravaerstype => ({ ...row, visesForBorger: false });
const forBorger = (row: CodeRow): Fravaerstype => ({ ...row, visesForBorger: true });

/** The codes of the two absences a citizen registers. */
export const FRAVAER_FERIE = '10';
export const FRAVAER_SYGDOM = '11';

/** The fraværstyper of DFDG; 5 is not in use. */
export const fravaerstyper = defineCodeList<Fravaerstype>([
  forFagsystem(codeRow('1', 'Uddannelse', 'K')),
  forFagsystem(codeRow('2', 'Midlertidigt arbejde', 'K')),
  forFagsystem(codeRow('3', 'Borgerligt ombud', 'K')),
  forFagsystem(codeRow('4', 'Barsel (højst 14 dage)', 'K')),
  forFagsystem(codeRow('6', 'Under 18 år og uden forældre med forsørgelsespligt', 'K')),
  forFagsystem(codeRow('7', 'Kan ikke få førtids- eller folkepension', 'K')),
  forFagsystem(codeRow('8', 'Barsel', 'K')),
  forFagsystem(codeRow('9', 'Friperiode', 'K')),
  forBorger(codeRow(FRAVAER_FERIE, 'Ferie', 'K')),
  forBorger(codeRow(FRAVAER_SYGDOM, 'Sygdom', 'K')),
  forFagsystem(codeRow('12', 'Delvis sygdom', 'F')),
  forFagsystem(codeRow('13', 'Fritaget efter diagnoseliste', 'F')),
]);

interface FravaerLimit {
  readonly fravaerstype: string;
  readonly kontaktgrupper: readonly string[];
  readonly visitationskategorier: readonly string[];
}

/** The cells of the absence matrix that ask for a visitationskategori; every other cell is open. */
export const fravaerLimits: readonly FravaerLimit[] = [
  { fravaerstype: '2', kontaktgrupper: ['2'], visitationskategorier: ['4'] },
  { fravaerstype: '2', kontaktgrupper: ['12', '28'], visitationskategorier: ['6'] },
];

/** Whether an absence is lawful for a person's kontaktgruppe and visitationskategori; null is none. */
export function isFravaerAllowed(fravaerstype: string, person: { kontaktgruppe: string | null; visitationskategori: string | null }): boolean {
  const gruppe = kontaktgrupper.find(person.kontaktgruppe);
  if (!fravaerstyper.find(fravaerstype) || !gruppe) return false;
  if (fravaerstype === FRAVAER_FERIE && !gruppe.kanMeldeFerie) return false;
  if (fravaerstype === FRAVAER_SYGDOM && !gruppe.kanMeldeSyg) return false;
  const limit = fravaerLimits.find((row) => row.fravaerstype === fravaerstype && row.kontaktgrupper.includes(gruppe.code));
  return limit === undefined || limit.visitationskategorier.includes(person.visitationskategori ?? '');
}
