import type { importKontaktpersoner, RequestOf } from '@jobnet/contracts';
import { demoVirksomheder } from '@jobnet/simulators/demo-world';

type Kontaktperson = RequestOf<typeof importKontaktpersoner>['body']['kontaktpersoner'][number];

/** Colleagues that the former JobAG knew; Mette Nord is among them and finds herself on the list. */
const others: Readonly<Record<string, readonly Kontaktperson[]>> = {
  '99100028': [
    { navn: 'Mette Nord', email: 'mette.nord@example.test', telefon: '86010101', stilling: 'Personalechef', pNumre: ['1099100028'] },
    { navn: 'Søren Bjælke', email: 'soeren.bjaelke@example.test', telefon: '86010102', stilling: 'Byggeleder', pNumre: ['1099100028'] },
    { navn: 'Tina Mørtel', email: 'tina.moertel@example.test', telefon: '98010103', stilling: 'Projektchef', pNumre: ['1099100029'] },
  ],
  '99100133': [{ navn: 'Jesper Kaj', email: 'jesper.kaj@example.test', telefon: '75010133', stilling: 'Køkkenchef', pNumre: ['1099100133'] }],
  '99100168': [{ navn: 'Lena Last', email: 'lena.last@example.test', telefon: '66010168', stilling: 'Disponent', pNumre: ['1099100168'] }],
};

/** What is imported for each company: the demo world's own lists, and the colleagues. */
export const kontaktpersonerByCvr = (): Readonly<Record<string, readonly Kontaktperson[]>> => {
  const listed = demoVirksomheder.flatMap(({ cvr, kontaktpersoner, penheder }): [string, Kontaktperson[]][] =>
    kontaktpersoner ? [[cvr, kontaktpersoner.map((person) => ({ ...person, pNumre: penheder.map(({ pNummer }) => pNummer) }))]] : [],
  );
  return { ...others, ...Object.fromEntries(listed) };
};
