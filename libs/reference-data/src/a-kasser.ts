import { codeRow, defineCodeList, type Certainty, type CodeRow } from './code-list.ts';

/** A-kasse. Codes are our own; the register's are not public. */
export interface Akasse extends CodeRow {
  readonly cvr: string | null;
  /** Open to every trade. */
  readonly tvaerfaglig: boolean;
}

const TVAERFAGLIGE = new Set(['Ase', 'Det Faglige Hus', 'Frie', 'FTFa', 'Krifa', 'Min A-kasse']);

function akasse(code: string, name: string, cvr: string | null, certainty: Certainty = 'K'): Akasse {
  return { ...codeRow(code, name, certainty), cvr, tvaerfaglig: TVAERFAGLIGE.has(name) };
}

/** The a-kasser. Three have merged into Din Faglige A-kasse (2021 and 2025) and are kept for old data. */
export const akasser = defineCodeList<Akasse>([
  akasse('01', 'Akademikernes A-kasse', '18194686'),
  akasse('02', '3F', '20815116'),
  akasse('03', 'HK', '55373612'),
  akasse('04', 'Krifa', '40081011'),
  akasse('05', 'FOA', '46024516'),
  akasse('06', 'Ase', '59568116'),
  akasse('07', 'FTFa', '55664528'),
  akasse('08', 'Det Faglige Hus', '26820146'),
  akasse('09', 'Ledernes A-kasse', '56995811'),
  akasse('10', 'DSA (Din Sundhedsfaglige A-kasse)', '12927487'),
  akasse('11', 'Min A-kasse', '72619110'),
  akasse('12', 'Lærernes A-kasse', '75401515'),
  akasse('13', 'Dansk Metals A-kasse', '12665911'),
  akasse('14', 'MA (Magistrenes A-kasse)', '21127019'),
  akasse('15', 'CA A-kasse', '10631203'),
  akasse('16', 'BUPL-A', '54904614'),
  akasse('17', 'Socialpædagogernes A-kasse (SL)', '63140228'),
  akasse('18', 'Teknikernes A-kasse (TAK)', '11886817'),
  { ...akasse('19', 'Byggefagenes A-kasse', null), validTo: '2020-12-31' },
  { ...akasse('20', 'El-fagets A-kasse', null), validTo: '2020-12-31' },
  { ...akasse('21', "Fødevareforbundet NNF's A-kasse", null), validTo: '2024-12-31' },
  akasse('22', 'Frie', null),
  akasse('23', 'Journalistik, Kommunikation og Sprog (AJKS)', null),
  { ...akasse('24', 'Din Faglige A-kasse', null), validFrom: '2021-01-01' },
]);
