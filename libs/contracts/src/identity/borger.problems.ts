import { defineProblem } from '../define/index.ts';

/** The number belongs to somebody else here: two records of one person are brought together by people, not by a number. */
export const cprTilhoererAnden = defineProblem({
  code: 'cpr-tilhoerer-anden',
  status: 409,
  title: 'CPR-nummeret hører til en anden borger på Jobnet',
  detail: 'Kontrollér nummeret. Er det samme person, så kontakt Hjælp og support.',
});
