import { linesOf, readPlaces, scanFor, whereaboutsIn } from '@jobnet/ops/scan';
import { state } from './config.ts';
import { type Borger, kontakt } from './people.ts';
import type { ServicesSystem } from './services-system.ts';

const mostChanges = 2_000;

/** Column P of the table of faults: no topic, dead letter, log or figure names anybody of a row, neither by CPR number nor by e-mail. Throws where one does. */
export const requireNobodyNamed = async (system: ServicesSystem, borgere: readonly Pick<Borger, 'cpr'>[]): Promise<void> => {
  const places = await readPlaces(whereaboutsIn(state, { clientId: 'faults', brokers: system.brokers }));
  const report = scanFor([
    ...borgere.map(({ cpr }, index) => ({ navn: `Borger Nummer ${index + 1}`, cpr })),
    ...Array.from({ length: mostChanges }, (_, n) => ({ navn: 'Borger Nummer', email: kontakt(n).email })),
  ], places);
  const looked = report.looked.filter(({ kind }) => kind === 'topic' || kind === 'log');
  if (report.hits.length > 0 || looked.some(({ characters }) => characters === 0)) throw new Error(`Somebody is named where nobody may be:\n${linesOf(report).join('\n')}`);
};
