import type { FaultRow } from '../row.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';
import type { Failpoint } from '../worker/assignment.ts';

const places: readonly Failpoint['at'][] = ['before-insert', 'after-insert', 'before-commit', 'after-commit'];

/** The process that commits dies around its INSERT and its COMMIT: what was committed is told, what was not never is. */
export const appKilled: FaultRow = {
  id: 1, name: 'app killed before and after insert, before and after commit', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row01');
    await trial.reader('reader');
    const { random, short } = context;
    for (const at of short ? places : [...places, ...places, ...places]) {
      const writing = { ...usualWriting, events: 100_000, perSecond: 0 };
      const app = await trial.source(`app-${at}`, { relay: true, writing, failpoint: { at, hit: random.between(5, 60) } });
      const { signal } = await app.exited;
      if (signal !== 'SIGKILL') throw new Error(`The app did not die ${at}`);
    }
    const last = await trial.source('app-last', { relay: true, writing: { ...usualWriting, events: context.events ?? (short ? 300 : 5_000), perSecond: 0 } });
    await last.written;
    return trial.finish();
  },
};
