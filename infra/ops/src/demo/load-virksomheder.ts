import { importKontaktpersoner, updateVirksomhedLaas } from '@jobnet/contracts';
import { demoVirksomheder } from '@jobnet/simulators/demo-world';
import { ask } from '../client/index.ts';
import { factKey } from './fact-key.ts';
import { kontaktpersonerByCvr } from './kontaktpersoner.ts';
import type { Loaded, Loading } from './loading.ts';

/** What JobAG knows beside CVR: konfliktramt marks, and the kontaktpersoner of the former JobAG, none of them linked (AG-KP-01). */
export const loadVirksomheder = async ({ support }: Loading): Promise<Loaded[]> => {
  const konfliktramte = demoVirksomheder.filter(({ konfliktramt }) => konfliktramt);
  for (const { cvr } of konfliktramte) {
    const body = { konfliktramt: true, spaerret: false, begrundelse: 'Lovligt varslet konflikt på virksomhedens lager.' };
    await ask(support, updateVirksomhedLaas, { params: { cvr }, body, key: factKey('laas', { cvr, body }), withinMs: 60_000 });
  }
  const lists = Object.entries(kontaktpersonerByCvr());
  for (const [cvr, kontaktpersoner] of lists) {
    await ask(support, importKontaktpersoner, { params: { cvr }, body: { kontaktpersoner: [...kontaktpersoner] }, key: factKey('kontaktpersoner', { cvr, kontaktpersoner }) });
  }
  return [
    { what: 'konfliktramte companies', count: konfliktramte.length },
    { what: 'kontaktpersoner', count: lists.flatMap(([, list]) => list).length, note: `at ${lists.length} companies` },
  ];
};
