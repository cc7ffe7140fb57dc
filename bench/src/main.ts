import type { Figure } from './figure.ts';
import { endToEnd } from './end-to-end.ts';
import { besidePoison, commitToHandler } from './latency.ts';
import { relayDrain } from './relay-drain.ts';
import { consumingAgain } from './resume.ts';
import { startServers } from './servers.ts';

const benches = { drain: relayDrain, 'end-to-end': endToEnd, latency: commitToHandler, poison: besidePoison, resume: consumingAgain };

const servers = await startServers();
const figures: Figure[] = [];
try {
  const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const found = await bench(servers);
    for (const figure of found) process.stdout.write(`${JSON.stringify(figure)}\n`);
    figures.push(...found);
  }
} finally {
  await servers.stop();
}
