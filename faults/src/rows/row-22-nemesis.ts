import type { FaultRow } from '../row.ts';
import { KeptWorker } from '../stage/kept-worker.ts';
import { pause, timeUntil } from '../stage/stopwatch.ts';
import { beginTrial, type Trial, usualWriting } from '../stage/trial.ts';
import { type Cast, nemesis } from './nemesis.ts';

const allEvents = 1_000_000;
const [leastCalmMs, mostCalmMs] = [500, 8_000];
/** So that a short run meets several faults, too. */
const calmFor = (events: number): number => Math.min(mostCalmMs, Math.max(leastCalmMs, events / 125));
const boundMs = 60_000;
/** A run ends by itself when this is not enough: at 100 events a second something is wrong. */
const slowestPerSecond = 100;

/** Counting a million rows takes the two cores that the readers need; asked all the time it left them a fifth of their pace. */
const countEveryMs = 3_000;

const castOf = (trial: Trial, events: number): Cast => {
  const writing = { ...usualWriting, events, perSecond: 0, atOnce: 6, perTransaction: 12, rolledBackOneIn: 12 };
  const left = async () => ({ ...writing, events: Math.max(0, events - (await trial.committed())) });
  return {
    app: new KeptWorker(async () => trial.source('app', { relay: true, writing: await left() })),
    relay: new KeptWorker(() => trial.source('relay', { relay: true })),
    first: new KeptWorker(() => trial.reader('reader-1')),
    second: new KeptWorker(() => trial.reader('reader-2')),
  };
};

/** Faults at random, one after the other and over each other, until a million events are committed; then everything must be in order. */
export const randomNemesis: FaultRow = {
  id: 22, name: 'random faults over a million events', on: 'sample', short: false,
  run: async (context) => {
    const events = context.events ?? allEvents;
    const trial = await beginTrial(context, 'row22', { keys: Math.min(2_000, Math.ceil(events / 50)) });
    const cast = castOf(trial, events);
    const withinMs = (events / slowestPerSecond) * 1_000 + boundMs * 10;
    let over = false;
    const faults = (async () => {
      while (!over) await nemesis({ trial, cast, calmMs: calmFor(events) });
    })();
    const committed = await timeUntil(async () => (await trial.committed()) >= events, withinMs, countEveryMs);
    over = true;
    await faults;
    if (committed === undefined) throw new Error(`${events} events were not committed within ${withinMs / 1_000} s`);
    await pause(2_000);
    await trial.probe('all faults over', Math.max(boundMs, withinMs));
    trial.recoveries.pop();
    await trial.drained({ withinMs });
    for (const kept of Object.values(cast) as KeptWorker[]) kept.letGo();
    return trial.finish({ withinMs });
  },
};
