import { type ServiceName, serviceNames } from '@jobnet/contracts';
import { z } from 'zod';
import type { OpsConfig } from '../config.ts';
import { type ClockMove, offsetAfter, readClockMove } from './clock-move.ts';
import type { Command } from './command.ts';

const deadlineMs = 5_000;
const clockState = z.object({ offsetMs: z.number() });

/** Moves Clock in all running services: domain time only, protocol time stays (architecture.md "Domain time"). Never in production. */
export const clock: Command = {
  name: 'clock',
  usage: 'clock [+20m | -1h30m | +2d | reset]   moves the time in all services, or tells it',
  run: async ({ config, args, say }) => {
    if (config.environment === 'production') throw new Error('The clock does not move in production.');
    const offsetMs = await moveClock(config, readClockMove(args[0]));
    say(`The services' time is ${new Date(Date.now() + offsetMs).toISOString()} (${offsetMs === 0 ? 'the real time' : `${offsetMs / 1_000} s from the real time`}).`);
  },
};

/** Moves every service to the same offset; one that was restarted since catches up with the others. Gives the new offset. */
export const moveClock = async (config: Pick<OpsConfig, 'serviceUrls'>, move: ClockMove): Promise<number> => {
  const urls = serviceNames.map((name) => ({ name, url: `${config.serviceUrls[name]}/internal/clock` }));
  const offsets = await Promise.all(urls.map((service) => askClock(service, { method: 'GET' })));
  const furthest = offsets.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  const offsetMs = offsetAfter(move, furthest);
  await Promise.all(
    urls.map((service) => askClock(service, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ offsetMs }) })),
  );
  return offsetMs;
};

/** How far a service's time is from the real time, in ms. */
export const offsetOf = (config: Pick<OpsConfig, 'serviceUrls'>, name: ServiceName): Promise<number> =>
  askClock({ name, url: `${config.serviceUrls[name]}/internal/clock` }, { method: 'GET' });

const askClock = async ({ name, url }: { name: string; url: string }, request: RequestInit): Promise<number> => {
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(deadlineMs) }).catch((cause: unknown) => {
    throw new Error(`${name} does not answer at ${url}; is Jobnet running?`, { cause });
  });
  if (!response.ok) throw new Error(`${name} did not take the time: ${response.status}`);
  return clockState.parse(await response.json()).offsetMs;
};
