import { pnummerIkkeVirksomhedens, Refusal } from '@jobnet/contracts';
import type { Virksomhed } from '../virksomhed/virksomhed.entity.ts';
import { fremmedePNumre } from './kontaktperson.rules.ts';

/** AG-KP-12: refuses P-numre that are not the company's own active ones, naming each. */
export const requirePNumre = (virksomhed: Virksomhed, pNumre: readonly string[]): void => {
  const fremmede = fremmedePNumre(pNumre, virksomhed.stamdata.penheder.map(({ pNummer }) => pNummer));
  if (fremmede.length === 0) return;
  const errors = fremmede.map((index) => ({ pointer: `/pNumre/${index}`, code: 'p-nummer', message: 'P-nummeret er ikke et af virksomhedens aktive P-numre.' }));
  throw new Refusal(pnummerIkkeVirksomhedens, {}, errors);
};
