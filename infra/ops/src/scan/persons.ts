import { demoBorgere, demoLeverandoerer, demoMedarbejdere, demoVirksomheder } from '@jobnet/simulators/demo-world';
import { kontaktpersonerByCvr } from '../demo/kontaktpersoner.ts';

/** Somebody whose data must stand in no topic, log, figure, trace or address. */
export interface Person {
  readonly navn: string;
  readonly email?: string | undefined;
  /** Ten digits. */
  readonly cpr?: string | undefined;
  /** Eight digits. */
  readonly telefon?: string | undefined;
}

/** Everybody in the demo world: borgere, employees and contact persons of companies and vendors, staff. */
export const demoPersons = (): readonly Person[] => [
  ...demoBorgere.map(({ navn, email, cpr }) => ({ navn, email, cpr })),
  ...[...demoVirksomheder, ...demoLeverandoerer].flatMap(({ brugere }) => brugere.map(({ navn, email }) => ({ navn, email }))),
  ...Object.values(kontaktpersonerByCvr()).flatMap((persons) => persons.map(({ navn, email, telefon }) => ({ navn, email: email ?? undefined, telefon: telefon ?? undefined }))),
  ...demoMedarbejdere.map(({ navn, email }) => ({ navn, email })),
];
