import { codeRow, defineCodeList, type CodeRow } from './code-list.ts';

/** Region; `jobnetLabel` is what Find job calls it and `jobnetCode` the value of its filter (JOB-06). */
export interface Region extends CodeRow {
  readonly jobnetLabel: string;
  readonly jobnetCode: string;
}

/** The five regions, in the order Find job lists them. */
export const regioner = defineCodeList<Region>([
  { ...codeRow('1084', 'Region Hovedstaden', 'K'), jobnetLabel: 'Hovedstaden og Bornholm', jobnetCode: 'HovedstadenOgBornholm' },
  { ...codeRow('1085', 'Region Sjælland', 'K'), jobnetLabel: 'Øvrige Sjælland', jobnetCode: 'OevrigeSjaelland' },
  { ...codeRow('1083', 'Region Syddanmark', 'K'), jobnetLabel: 'Syddanmark', jobnetCode: 'Syddanmark' },
  { ...codeRow('1082', 'Region Midtjylland', 'K'), jobnetLabel: 'Midtjylland', jobnetCode: 'Midtjylland' },
  { ...codeRow('1081', 'Region Nordjylland', 'K'), jobnetLabel: 'Nordjylland', jobnetCode: 'Nordjylland' },
]);
