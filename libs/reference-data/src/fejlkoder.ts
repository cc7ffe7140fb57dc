import { codeRow, defineCodeList, type CodeRow } from './code-list.ts';

/** Fejlkode of a booking-fejl report. */
export interface Fejlkode extends CodeRow {
  /** FEJL-20: 2 cannot be used for straksbooking. */
  readonly straksbooking: boolean;
  /** FEJL-18: a report with 3 has no MødetilbudId. */
  readonly kanHaveMoedetilbud: boolean;
}

/** The three codes Jobnet may send (FEJL-20, FEJL-21, FEJL-22); any other is refused (FEJL-23). */
export const fejlkoder = defineCodeList<Fejlkode>([
  { ...codeRow('2', 'Ingen mødetider', 'S'), straksbooking: false, kanHaveMoedetilbud: true },
  { ...codeRow('3', 'Ingen mødetilbud', 'S'), straksbooking: true, kanHaveMoedetilbud: false },
  { ...codeRow('4', 'Andet problem oplevet på Jobnet', 'S'), straksbooking: true, kanHaveMoedetilbud: true },
]);
