import type { FaultRow } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial } from '../stage/trial.ts';

const boundMs = 15_000;
/** The row asks when events are handled again; how fast a backlog goes is row 18's, so that 90 seconds must leave little of one. */
const perSecond = 20;

/** The only broker dies while events are committed, and comes back with its data. */
export const brokerKilled: FaultRow = {
  id: 5, name: 'broker killed and back', on: 'sample', short: true, needsBroker: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row05');
    const { kafka } = trial.stage;
    const { app } = await trial.steady({ perSecond });
    for (const awayMs of context.short ? [3_000] : [15_000, 90_000]) {
      await trial.probe('before', 120_000);
      trial.recoveries.pop();
      await kafka.kill?.();
      await pause(awayMs);
      await kafka.start?.();
      await trial.probe(`broker back after ${awayMs / 1_000} s`, boundMs);
    }
    await trial.quiet(app);
    return trial.finish();
  },
};
