import { deadLetterTopicOf } from '@jobnet/messaging';
import type { FaultRow } from '../row.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';
import { resetToStart, untilRead } from '../stage/group.ts';

/** Every record stands twice in the topics; then the group reads all of them again from the start. No effect happens twice. */
export const repeated: FaultRow = {
  id: 14, name: 'every record twice, and the topics replayed from 0', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row14');
    const events = context.events ?? (context.short ? 400 : 5_000);
    const [app, reader] = await Promise.all([
      trial.source('app', { relay: true, sendsTwice: true, writing: { ...usualWriting, events, perSecond: 0 } }),
      trial.reader('reader'),
    ]);
    await app.written;
    await trial.drained();
    await reader.stop();
    await resetToStart(trial.world);
    await trial.reader('reader-again');
    await untilRead(trial.world, 120_000);
    const letters = await trial.deadLetters();
    if (letters.length > 0) throw new Error(`${letters.length} records went to ${deadLetterTopicOf(trial.world.group)}`);
    return trial.finish();
  },
};
