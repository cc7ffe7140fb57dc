import type { FaultRow } from '../row.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';

const boundMs = 15_000;
/** How fast a backlog goes is row 18's: what comes in the ten seconds that Kafka waits for the dead must be no part of the recovery. */
const perSecond = 30;

/** Both readers die, one with its effect committed and its offset not, one just before its commit; both are started again at once. */
export const consumerKilled: FaultRow = {
  id: 9, name: 'consumer killed between its commit and the offset commit', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row09');
    const { random, short } = context;
    const app = await trial.source('app', { relay: true, writing: { ...usualWriting, events: context.events ?? 100_000, perSecond: short ? trial.pace : perSecond } });
    for (let round = 1; round <= (short ? 1 : 3); round += 1) {
      const [first, second] = await Promise.all([
        trial.reader(`reader-a-${round}`, { failpoint: { at: 'after-handler-commit', hit: random.between(20, 60) } }),
        trial.reader(`reader-b-${round}`, { failpoint: { at: 'before-handler-commit', hit: random.between(20, 60) } }),
      ]);
      const ends = await Promise.all([first.exited, second.exited]);
      if (ends.some(({ signal }) => signal !== 'SIGKILL')) throw new Error('A reader did not die');
      const began = performance.now();
      const next = await Promise.all([trial.reader(`reader-c-${round}`), trial.reader(`reader-d-${round}`)]);
      await trial.probe('consumers killed, both started again', boundMs, began);
      if (round < (short ? 1 : 3)) await Promise.all(next.map((reader) => reader.kill()));
    }
    app.tell({ kind: 'stop writing' });
    await app.written;
    return trial.finish();
  },
};
