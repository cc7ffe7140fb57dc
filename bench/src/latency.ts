import { afterCommit } from '@jobnet/messaging';
import { type Figure, percentile, rounded } from './figure.ts';
import { onEffect, type Sample, sampleOf, subjectsOf } from './sample-service.ts';
import type { Servers } from './servers.ts';

const perSecond = 200;
const seconds = 8;
const warmUpSeconds = 4;
const arriveWithinMs = 30_000;

/** From an event's commit to its handler's commit, at 200 events a second, one event a transaction. */
export const commitToHandler = async (servers: Servers): Promise<Figure[]> => {
  const sample = await sampleOf(servers, 'latency');
  try {
    const waits = await waitsOf(sample, { keys: perSecond * seconds, poisonEvery: 0 });
    const [p50, p99] = [rounded(percentile(waits, 0.5)), rounded(percentile(waits, 0.99))];
    const raw = { p50Ms: p50, p99Ms: p99, samples: waits.length, eventsPerSecond: perSecond };
    return [
      { name: 'commit to handler\'s commit, p50', unit: 'ms', value: p50, target: 30, stretch: 15, better: 'less', raw },
      { name: 'commit to handler\'s commit, p99', unit: 'ms', value: p99, target: 150, stretch: 60, better: 'less', raw },
    ];
  } finally {
    await sample.close();
  }
};

/** What other keys wait while the handler of one key always fails and its events keep coming. */
export const besidePoison = async (servers: Servers): Promise<Figure[]> => {
  const sample = await sampleOf(servers, 'poison');
  try {
    const waits = await waitsOf(sample, { keys: 50, poisonEvery: 20 });
    const p99 = rounded(percentile(waits, 0.99));
    return [{ name: 'other keys\' p99 while one key is poison', unit: 'ms', value: p99, target: 100, stretch: 25, better: 'less', raw: { p99Ms: p99, p50Ms: rounded(percentile(waits, 0.5)), samples: waits.length, eventsPerSecond: perSecond } }];
  } finally {
    await sample.close();
  }
};

/** Milliseconds from commit to commit of each event but the poison ones. */
const waitsOf = async (sample: Sample, { keys, poisonEvery }: { keys: number; poisonEvery: number }): Promise<number[]> => {
  const committed = new Map<string, number>();
  const handled = new Map<string, number>();
  const [poison = '', ...subjects] = subjectsOf(keys + 1);
  onEffect(({ subject, sequence }, manager) => {
    if (subject === poison) throw new Error('Poison');
    afterCommit(manager, () => handled.set(`${subject} ${sequence}`, performance.now()));
  });
  const stop = await sample.run([]);
  const sequences = new Map<string, number>();
  const tell = async (subject: string) => {
    const sequence = (sequences.get(subject) ?? 0) + 1;
    sequences.set(subject, sequence);
    await sample.commit([subject], sequence, 1);
    if (subject !== poison) committed.set(`${subject} ${sequence}`, performance.now());
  };
  const traffic = async (events: number) => {
    const told: Promise<void>[] = [];
    const startedAt = performance.now();
    for (let at = 0; at < events; at += 1) {
      const due = startedAt + (at * 1_000) / perSecond;
      while (performance.now() < due) await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      told.push(tell(poisonEvery > 0 && at % poisonEvery === 0 ? poison : (subjects[at % subjects.length] ?? '')));
    }
    await Promise.all(told);
    await untilHandled(committed, handled);
  };
  await tell(subjects[0] ?? '');
  await untilHandled(committed, handled);
  await traffic(perSecond * warmUpSeconds);
  committed.clear();
  await traffic(perSecond * seconds);
  await stop();
  return [...committed].map(([key, at]) => Math.max(0, (handled.get(key) ?? Number.NaN) - at));
};

const untilHandled = async (committed: ReadonlyMap<string, number>, handled: ReadonlyMap<string, number>): Promise<void> => {
  for (const deadline = performance.now() + arriveWithinMs; ![...committed.keys()].every((key) => handled.has(key)); await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (performance.now() > deadline) throw new Error('Not every event was handled in time');
  }
};
