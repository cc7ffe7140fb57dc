import type { FaultRow } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial } from '../stage/trial.ts';

const boundMs = 30_000;
/** As the launcher waits before it starts a part again. */
const supervisorWaitsMs = 1_000;

/** The Kafka client meets bytes that end it for good: the process ends by itself, with 1, and is started again. */
export const consumerCrashed: FaultRow = {
  id: 19, name: 'consumer crashed for good: the process ends and is started again', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row19');
    const { app, readers } = await trial.steady();
    await trial.probe('before', 120_000);
    trial.recoveries.pop();
    const began = performance.now();
    readers[0]?.tell({ kind: 'network', network: { spoilAnswers: 1 } });
    const ended = await Promise.race([readers[0]?.exited, pause(boundMs)]);
    if (ended?.code !== 1) throw new Error(`The process did not end by itself with 1 (${JSON.stringify(ended)})`);
    await pause(supervisorWaitsMs);
    await trial.reader('reader-again');
    await trial.probe('consumer dead, process ended and started again', boundMs, began);
    await trial.quiet(app);
    return trial.finish();
  },
};
