import type { FaultRow } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial } from '../stage/trial.ts';
import type { WorkerProcess } from '../stage/worker-process.ts';

const boundMs = 10_000;
const between = 3_000;

/** Readers join until there are five, are replaced one by one as by a new version, and leave until there is one, under load: order holds over every change of hands. */
export const scaling: FaultRow = {
  id: 15, name: 'consumers 1-5-1 under load, and a rolling deploy of five', on: 'sample', short: false,
  run: async (context) => {
    const trial = await beginTrial(context, 'row15');
    const { app } = await trial.steady();
    await trial.probe('before', 120_000);
    trial.recoveries.pop();
    const since = new Date();
    const more: WorkerProcess[] = [];
    for (let count = 2; count <= 5; count += 1) {
      more.push(await trial.reader(`reader-${count}`));
      await pause(between);
    }
    for (const [at, reader] of more.entries()) {
      await reader.stop();
      more[at] = await trial.reader(`reader-${at + 2}-new`);
      await pause(between);
    }
    for (const reader of more) {
      await reader.stop();
      await pause(between);
    }
    await trial.quiet(app);
    await trial.longestStop('longest stop while members came and went', since, boundMs);
    return trial.finish();
  },
};
