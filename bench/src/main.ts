import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repoRoot } from '@jobnet/embedded';
import { endToEnd } from './end-to-end.ts';
import { type Figure, reached } from './figure.ts';
import { besidePoison, commitToHandler } from './latency.ts';
import { relayDrain } from './relay-drain.ts';
import { hardware, page } from './report.ts';
import { consumingAgain } from './resume.ts';
import { sessionCheck } from './session-check.ts';
import { type Servers, startServers } from './servers.ts';
import { tilmeldinger } from './tilmelding.ts';
import { vendorCalls } from './vendor-calls.ts';

/** The figures on servers of their own, then those of the whole system. */
const onServers = { drain: relayDrain, 'end-to-end': endToEnd, latency: commitToHandler, poison: besidePoison, resume: consumingAgain };
const onSystem = { tilmelding: tilmeldinger, session: sessionCheck, vendors: vendorCalls };

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const figures: Figure[] = [];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const note = (found: readonly Figure[]): void => {
  for (const figure of found) {
    figures.push(figure);
    if (!values.json) say(`${reached(figure) ? 'reached' : 'MISSED '}  ${figure.name}: ${figure.value} ${figure.unit} (target ${figure.target}, stretch ${figure.stretch})  ${JSON.stringify(figure.raw)}`);
  }
};

const withServers = async (work: (servers: Servers) => Promise<void>): Promise<void> => {
  const servers = await startServers();
  try {
    await work(servers);
  } finally {
    await servers.stop();
  }
};

/** `npm run bench [-- --json] [figure ...]`: measures, and writes the page when everything was measured. */
const run = async (): Promise<void> => {
  const chosen = Object.entries(onServers).filter(([name]) => wanted(name));
  if (chosen.length > 0) await withServers(async (servers) => {
    for (const [, bench] of chosen) note(await bench(servers));
  });
  for (const [name, bench] of Object.entries(onSystem)) if (wanted(name)) note(await bench());
  if (positionals.length === 0) writeFileSync(join(repoRoot, 'docs', 'generated', 'bench.md'), page(figures, new Date()));
  if (values.json) say(JSON.stringify({ hardware: hardware(), figures }));
};

await run();
