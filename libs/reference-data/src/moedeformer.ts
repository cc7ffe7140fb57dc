import { codeRow, defineCodeList, type CodeRow } from './code-list.ts';

/** Mødeform (InterviewContactType in DFDG): one code list under two sets of labels (K19). */
export interface Moedeform extends CodeRow {
  /** The label in straksbooking and in a meeting's details (BOOK-10). */
  readonly straksbookingLabel: string;
  /** The label of the radio choice in selvbooking, step 3 (BOOK-11). */
  readonly selvbookingLabel: string;
  /** The order of one caseworker's options at one time (BOOK-31). */
  readonly order: number;
}

/** The mødeformer; ids are our own except 6, which goes only with samtaletype 8 (Henvisning). */
export const moedeformer = defineCodeList<Moedeform>([
  { ...codeRow('1', 'Personligt fremmøde', 'F'), straksbookingLabel: 'Personligt fremmøde', selvbookingLabel: 'Personligt møde', order: 1 },
  { ...codeRow('2', 'Telefonisk', 'F'), straksbookingLabel: 'Telefonisk', selvbookingLabel: 'Telefonmøde', order: 2 },
  { ...codeRow('3', 'Brev', 'F'), straksbookingLabel: 'Brev', selvbookingLabel: 'Brev', order: 4 },
  { ...codeRow('4', 'Digitalt Møde', 'F'), straksbookingLabel: 'Digitalt Møde', selvbookingLabel: 'Digitalt møde', order: 3 },
  {
    ...codeRow('6', 'Møde direkte på arbejde', 'K'),
    straksbookingLabel: 'Møde direkte på arbejde',
    selvbookingLabel: 'Møde direkte på arbejde',
    order: 5,
  },
]);
