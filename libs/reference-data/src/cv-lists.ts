import { codeRow, defineCodeList, type CodeRow } from './code-list.ts';

/** Erfaring within a stillingsbetegnelse (JM-06); the scale is our own. */
export const erfaringer = defineCodeList([
  codeRow('ingen', 'Ingen erfaring', 'F'),
  codeRow('0-1', '0-1 år', 'F'),
  codeRow('1-2', '1-2 år', 'F'),
  codeRow('3-5', '3-5 år', 'F'),
  codeRow('over-5', 'Mere end 5 år', 'F'),
]);

/** Sprogniveau in a CV, with the CEFR level used towards EURES. */
export interface Sprogniveau extends CodeRow {
  readonly cefr: string;
}

/** The five levels of a language in a CV. */
export const sprogniveauer = defineCodeList<Sprogniveau>([
  { ...codeRow('begynder', 'Begynder', 'F'), cefr: 'A1' },
  { ...codeRow('let-oevet', 'Let øvet', 'F'), cefr: 'A2' },
  { ...codeRow('oevet', 'Øvet', 'F'), cefr: 'B1' },
  { ...codeRow('flydende', 'Flydende', 'F'), cefr: 'C1' },
  { ...codeRow('modersmaal', 'Modersmål', 'F'), cefr: 'C2' },
]);

/** Driving licence categories, and the wish that belongs with them (CVS-05). */
export const koerekort = defineCodeList([
  ...['AM', 'A1', 'A2', 'A', 'B', 'B+', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'TM', 'LK'].map((code) =>
    codeRow(code, code, 'H'),
  ),
  codeRow('egen-bil', 'Villig til at benytte egen bil', 'S'),
]);

/** Education levels of the CV-søgning filter, in rising order. */
export const uddannelsesniveauer = defineCodeList([
  codeRow('Unknown', 'Ikke oplyst', 'K'),
  codeRow('PrimarySchoolFoundation', 'Grundskole til og med 7. klasse', 'K'),
  codeRow('PrimarySchoolLastLevel', 'Grundskole, 8.-10. klasse', 'K'),
  codeRow('SecondarySchool', 'Gymnasial uddannelse', 'K'),
  codeRow('Vocational', 'Erhvervsuddannelse', 'K'),
  codeRow('LaborMarketCourses', 'Arbejdsmarkedskurser', 'K'),
  codeRow('OtherCourses', 'Andre kurser', 'K'),
  codeRow('ShortTertiaryEducation', 'Kort videregående uddannelse', 'K'),
  codeRow('MediumTertiary', 'Mellemlang videregående uddannelse', 'M'),
  codeRow('Bachelor', 'Bachelor', 'K'),
  codeRow('Master', 'Lang videregående uddannelse', 'K'),
  codeRow('PhdOrPost', 'Ph.d. eller højere', 'K'),
]);
