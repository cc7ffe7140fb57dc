import type { FaultRow } from '../row.ts';
import { reach } from './failpoint.ts';
import { type Outage, underFault } from './run.ts';
import { pause } from '../stage/stopwatch.ts';
import type { ServicesSystem } from './services-system.ts';

const brokerDownMs = [15_000, 90_000];
const postgresKills = 2;
const betweenKillsMs = 5_000;

/** Row 5: the broker dies and is away for 15 s, and in the full run for 90 s. */
export const brokerKilled: FaultRow = {
  id: 5,
  name: 'broker killed, back after 15 s and after 90 s',
  on: 'services',
  short: false,
  run: (context) =>
    underFault(context, async ({ system }) => {
      const outages: Outage[] = [];
      for (const downMs of context.short ? brokerDownMs.slice(0, 1) : brokerDownMs) {
        await system.keepDown('kafka', downMs);
        const over = await system.back('kafka', 0);
        outages.push({ what: `broker away for ${downMs / 1_000} s: consuming again`, over, back: 'consume', boundMs: 15_000 });
        await pause(betweenKillsMs * 2);
      }
      return outages;
    }),
};

/** Row 8: Postgres dies in the moment of a commit: neither side knows at once whether it counts. */
export const postgresKilled: FaultRow = {
  id: 8,
  name: 'Postgres killed during a commit of citizen',
  on: 'services',
  short: false,
  run: (context) =>
    underFault(context, async ({ system }) => {
      const outages: Outage[] = [];
      for (let kill = 0; kill < (context.short ? 1 : postgresKills); kill += 1) {
        const over = await killPostgres(system, context.random.between(1, 20));
        outages.push({ what: 'next tilmelding written', over, back: 'write', boundMs: 10_000 }, { what: 'next receipt', over, back: 'send', boundMs: 10_000 });
        await pause(betweenKillsMs);
      }
      return outages;
    }),
};

const killPostgres = async (system: ServicesSystem, nth: number): Promise<number> => {
  const pid = system.pidOf('postgres');
  await reach(system, { part: 'citizen', point: 'outbox-commit', when: 'during', nth, kill: pid });
  return system.back('postgres', pid);
};
