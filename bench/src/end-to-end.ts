import { type Figure, rounded } from './figure.ts';
import { onEffect, sampleOf, subjectsOf } from './sample-service.ts';
import type { Servers } from './servers.ts';

const warmUp = 1_500;
const events = 10_000;
const perTransaction = 200;

/** How many events a second one instance takes from the topic into its database, each with its inbox row in the handler's transaction. */
export const endToEnd = async (servers: Servers): Promise<Figure[]> => {
  const sample = await sampleOf(servers, 'end-to-end');
  onEffect(() => undefined);
  try {
    const stopRelay = await sample.run(['consumers', 'due']);
    await sample.commit(subjectsOf(warmUp + events), 1, perTransaction);
    while ((await sample.count('messaging.outbox')) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await stopRelay();
    const stop = await sample.run(['relay', 'due']);
    const from = await moment(() => sample.count('effect'), warmUp);
    const to = await moment(() => sample.count('effect'), warmUp + events);
    await stop();
    const rate = (to.count - from.count) / ((to.at - from.at) / 1_000);
    return [{ name: 'end to end with inbox, one instance', unit: 'events/s', value: rounded(rate), target: 1_500, stretch: 4_000, better: 'more', raw: { events: to.count - from.count, seconds: rounded((to.at - from.at) / 1_000) } }];
  } finally {
    await sample.close();
  }
};

/** When a count was reached, and how far it had come by then. */
const moment = async (count: () => Promise<number>, wanted: number): Promise<{ at: number; count: number }> => {
  for (;;) {
    const now = await count();
    if (now >= wanted) return { at: performance.now(), count: now };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
