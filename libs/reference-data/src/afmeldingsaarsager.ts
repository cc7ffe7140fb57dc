import { defineCodeList, type CodeRow } from './code-list.ts';

/** Afmeldingsårsag; `name` is the register's Navn, citizens only ever see `jobnetTekst` (TIL-25). */
export interface Afmeldingsaarsag extends CodeRow {
  readonly jobnetTekst: string;
  /** False for reasons only the system or a fagsystem uses. */
  readonly offeredToBorger: boolean;
}

function offered(code: string, name: string, jobnetTekst: string): Afmeldingsaarsag {
  return { code, name, jobnetTekst, offeredToBorger: true, validFrom: null, validTo: null, certainty: 'S' };
}

function system(code: string, name: string): Afmeldingsaarsag {
  return { code, name, jobnetTekst: name, offeredToBorger: false, validFrom: null, validTo: null, certainty: 'F' };
}

/** The seven reasons a citizen chooses from (TIL-18 to TIL-24, TIL-28) and our own for what the system does. */
export const afmeldingsaarsager = defineCodeList<Afmeldingsaarsag>([
  offered('1', 'I arbejde', 'Jeg har fået arbejde på fuld tid i mindst 14 dage'),
  offered('4', 'Ordinær uddannelse', 'Jeg er begyndt på uddannelse på SU'),
  offered('7', 'Barsel', 'Jeg er gået på barsel'),
  offered('9', 'Pension', 'Jeg er gået på pension'),
  offered('10', 'Andet', 'Andet'),
  offered('11', 'Efterløn', 'Jeg er gået på efterløn'),
  offered('16', 'Fejltilmeldt', 'Fejloprettet'),
  system('90', 'Bookingfrist overskredet'),
  system('91', 'Død'),
  system('92', 'CV mangler'),
  system('93', 'Syg i mere end 14 dage'),
]);
