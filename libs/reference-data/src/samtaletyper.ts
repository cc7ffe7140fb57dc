import { codeRow, defineCodeList, type CodeRow } from './code-list.ts';

/** Samtaletype (InterviewType in DFDG). */
export interface Samtaletype extends CodeRow {
  /** Types an a-kasse may see. */
  readonly synligForAkasse: boolean;
}

const AKASSE_CODES = new Set(['7', '8', '9', '10', '11', '12', '13', '15', '17', '19']);

/** The samtaletyper of DFDG; 20 exists and is unused. */
export const samtaletyper = defineCodeList<Samtaletype>(
  [
    codeRow('4', 'Opfølgningssamtale', 'K'),
    codeRow('7', 'Jobsamtale', 'K'),
    codeRow('8', 'Henvisning', 'K'),
    codeRow('9', 'Informationsmøde', 'K'),
    codeRow('10', 'CV-samtale', 'K'),
    codeRow('11', 'Formidlingssamtale', 'K'),
    codeRow('12', 'Anden samtale', 'K'),
    codeRow('13', 'Informationsmøde uden mødepligt', 'K'),
    codeRow('15', 'Rådighedssamtale', 'K'),
    codeRow('17', 'Jobsamtale med a-kasse', 'K'),
    codeRow('19', 'Fælles jobsamtale med dagpengemodtager', 'K'),
    codeRow('20', 'A-kasse forsøgssamtale', 'K'),
  ].map((row) => ({ ...row, synligForAkasse: AKASSE_CODES.has(row.code) })),
);
