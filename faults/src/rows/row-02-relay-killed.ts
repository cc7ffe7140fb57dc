import type { FaultRow } from '../row.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';
import type { Failpoint } from '../worker/assignment.ts';

const places: readonly Failpoint['at'][] = ['after-read', 'after-send', 'after-delete'];
const takeoverMs = 2_000;

/** One of two relays dies with a batch in its hands: the other takes its lanes, repeats what was sent, and skips nothing. */
export const relayKilled: FaultRow = {
  id: 2, name: 'relay killed after read, after send and after delete', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row02');
    const { random, short } = context;
    await Promise.all([trial.reader('reader'), trial.source('relay-standby', { relay: true })]);
    const writer = await trial.source('writer', { writing: { ...usualWriting, events: context.events ?? 100_000 } });
    for (const at of short ? places : [...places, ...places, ...places]) {
      const relay = await trial.source(`relay-${at}`, { relay: true, failpoint: { at, hit: random.between(10, 40) } });
      const { signal } = await relay.exited;
      if (signal !== 'SIGKILL') throw new Error(`The relay did not die ${at}`);
      await trial.probe(`relay killed ${at}`, takeoverMs);
    }
    writer.tell({ kind: 'stop writing' });
    await writer.written;
    return trial.finish();
  },
};
