import { codeRow, defineCodeList } from './code-list.ts';

/** Visitationskategori (PersonCategoryType in DFDG): ids 4-15 exist. */
export const visitationskategorier = defineCodeList([
  codeRow('4', 'Jobparat', 'KI'),
  codeRow('5', 'Aktivitetsparat', 'KI'),
  codeRow('6', 'Uddannelsesparat', 'KI'),
  codeRow('7', 'Åbenlyst uddannelsesparat', 'KI'),
  codeRow('8', 'Ikke visiteret/under afklaring', 'F'),
  codeRow('9', 'Dagpenge, underkategori 1', 'F'),
  codeRow('10', 'Dagpenge, underkategori 2', 'F'),
  codeRow('11', 'Dagpenge, underkategori 3', 'F'),
  codeRow('12', 'Sygedagpenge/jobafklaring, kategori 1', 'F'),
  codeRow('13', 'Sygedagpenge/jobafklaring, kategori 2', 'F'),
  codeRow('14', 'Sygedagpenge/jobafklaring, kategori 3', 'F'),
  codeRow('15', 'Sygedagpenge/jobafklaring, kategori 4', 'F'),
]);
