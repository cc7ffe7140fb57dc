import { demoPersons, linesOf, readPlaces, scanFor, whereaboutsIn } from '@jobnet/ops/scan';
import { expect, test } from '@playwright/test';
import { rememberedPersons } from './collected.ts';
import { runningSystem, state } from './jobnet.ts';

test('efter alle journeys står intet menneskes CPR-nummer, navn, e-mail eller telefonnummer i topics, døde breve, logge, målinger, spor eller adresser', async () => {
  const kafka = { clientId: 'scan', brokers: (runningSystem().kafkaBrokers ?? '').split(',') };
  const report = scanFor([...demoPersons(), ...rememberedPersons()], await readPlaces(whereaboutsIn(state, kafka)));
  process.stdout.write(`${linesOf(report).join('\n')}\n`);
  expect(report.hits).toEqual([]);
  for (const { characters, kind, places } of report.looked) {
    expect(places, kind).toBeGreaterThan(0);
    if (kind !== 'dead letters') expect(characters, kind).toBeGreaterThan(0);
  }
});
