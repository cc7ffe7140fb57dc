import { repoRoot } from '@jobnet/embedded';
import { demoPersons, linesOf, readPlaces, scanFor, whereaboutsIn } from '@jobnet/ops/scan';
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
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

/** What suites of other tests left on a broker that they share with the journeys. */
const leftByOthers = /^- (topic proeve-|topic t[0-9a-f]+-|consumer group \S+ is no service's)/;

test('til sidst finder npm run ops -- doctor intet galt', () => {
  const { stdout, stderr } = spawnSync('npm', ['run', '--silent', 'ops', '--', 'doctor'], { cwd: repoRoot, encoding: 'utf8', env: { ...process.env, JOBNET_STATE: state, JOBNET_SKIP_BUILD: '1' } });
  const said = `${stdout}${stderr}`;
  expect(said).toMatch(/All is well|finding\(s\)\./);
  expect(said.split('\n').filter((line) => line.startsWith('- ') && !leftByOthers.test(line))).toEqual([]);
});
