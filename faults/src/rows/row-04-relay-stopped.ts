import type { FaultRow } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';

const boundMs = 5_000;
/** Postgres ends the session of a relay that has been silent for ten seconds. */
const takeoverMs = 15_000;

/** One of two relays stands still with its lanes and perhaps a batch in its hands, and goes on later as if nothing had been. */
export const relayStopped: FaultRow = {
  id: 4, name: 'one of two relays stopped and resumed', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row04');
    const [, first, app] = await Promise.all([
      trial.reader('reader'),
      trial.source('relay-1', { relay: true }),
      trial.source('relay-2', { relay: true, writing: { ...usualWriting, events: 1_000_000, perSecond: trial.pace } }),
    ]);
    for (const forMs of context.short ? [6_000] : [30_000, 30_000]) {
      await pause(2_000);
      first.signal('SIGSTOP');
      const began = performance.now();
      if (forMs > takeoverMs) await trial.probe('lanes of a stopped relay taken over', takeoverMs, began);
      await pause(Math.max(0, forMs - (performance.now() - began)));
      first.signal('SIGCONT');
      await trial.probe('relay resumed', boundMs);
    }
    await trial.quiet(app);
    return trial.finish();
  },
};
