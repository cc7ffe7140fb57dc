import type { FaultRow } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial } from '../stage/trial.ts';

/** Twice as long as the broker waits for a sign of life. */
const stoppedMs = 20_000;
const boundMs = 15_000;

/** A reader stands still until it was declared dead and its partitions went to the other, and then goes on where it was. */
export const consumerStopped: FaultRow = {
  id: 10, name: 'consumer stopped for twice its session and resumed', on: 'sample', short: false,
  run: async (context) => {
    const trial = await beginTrial(context, 'row10');
    const { app, readers } = await trial.steady({ readers: 2 });
    for (let round = 1; round <= 2; round += 1) {
      await trial.probe('before', 120_000);
      trial.recoveries.pop();
      readers[0]?.signal('SIGSTOP');
      const began = performance.now();
      await trial.probe('partitions of a stopped consumer taken over', boundMs + 10_000, began);
      await pause(Math.max(0, stoppedMs - (performance.now() - began)));
      readers[0]?.signal('SIGCONT');
      await trial.probe('stopped consumer resumed', boundMs);
    }
    await trial.quiet(app);
    return trial.finish();
  },
};
