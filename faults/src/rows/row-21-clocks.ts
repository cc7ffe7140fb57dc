import type { FaultRow } from '../row.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';

const skewMs = 5 * 60_000;

/** Writer and relay are five minutes ahead of the reader's clock, which is five behind, and then the reverse. */
export const clocks: FaultRow = {
  id: 21, name: 'clocks five minutes apart from the truth, each way', on: 'sample', short: false,
  run: async (context) => {
    const trial = await beginTrial(context, 'row21');
    const writing = { ...usualWriting, events: context.events ?? 300, perSecond: 0 };
    for (const way of [1, -1]) {
      const [app, reader] = await Promise.all([
        trial.source(`app${way}`, { relay: true, writing, clockOffsetMs: way * skewMs }),
        trial.reader(`reader${way}`, { clockOffsetMs: -way * skewMs }),
      ]);
      await app.written;
      await trial.drained();
      await Promise.all([app.stop(), reader.stop()]);
    }
    const letters = await trial.deadLetters();
    if (letters.length > 0) throw new Error(`${letters.length} records were given up because of the clocks`);
    await trial.reader('reader-last');
    return trial.finish();
  },
};
