import { readConfig } from './config.ts';
import { loadAnnoncer } from './demo/load-annoncer.ts';
import { loadBorgere, loadJobagenter } from './demo/load-borgere.ts';
import { loadBrugerkoder } from './demo/load-brugerkoder.ts';
import { loadKalendere } from './demo/load-kalendere.ts';
import { loadKlienter } from './demo/load-klienter.ts';
import { loadLeverandoerer } from './demo/load-leverandoerer.ts';
import { loadVirksomheder } from './demo/load-virksomheder.ts';
import { beginLoading, type Loaded, type Loading } from './demo/loading.ts';
import { missingFacts, missingTable } from './demo/missing-facts.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Steps that may run at the same time stand together; what a step needs stands before it. */
const stages: readonly (readonly ((loading: Loading) => Promise<Loaded[]>)[])[] = [
  [loadKlienter, loadLeverandoerer],
  [loadBorgere, loadVirksomheder, loadAnnoncer, loadBrugerkoder],
  [loadJobagenter, loadKalendere],
];

/** `npm run demo`: loads the demo world through the gateway, as often as one likes. `--missing`: what cannot be loaded yet. */
const run = async (): Promise<void> => {
  if (process.argv.includes('--missing')) return say(missingTable());
  const config = readConfig();
  if (config.environment === 'production') throw new Error('The demo world is not for production.');
  const startedAt = performance.now();
  const loading = await beginLoading(config);
  const loaded: Loaded[] = [];
  for (const stage of stages) loaded.push(...(await Promise.all(stage.map((step) => step(loading)))).flat());
  for (const { what, count, note } of loaded) say(`${String(count).padStart(5)}  ${what}${note ? ` (${note})` : ''}`);
  say(`The demo world was loaded in ${Math.round((performance.now() - startedAt) / 1_000)} s. Not there yet: ${missingFacts.length} facts (npm run demo -- --missing).`);
};

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
