import type { FaultRow } from '../row.ts';
import { beginTrial } from '../stage/trial.ts';
import type { Failpoint } from '../worker/assignment.ts';

const places: readonly Failpoint['at'][] = ['after-read', 'after-send', 'after-delete'];
const takeoverMs = 2_000;

/** The writer's own process has a relay too. The other one dies with a batch in its hands: the first takes its lanes, repeats what was sent, and skips nothing. */
export const relayKilled: FaultRow = {
  id: 2, name: 'relay killed after read, after send and after delete', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row02');
    const { random, short } = context;
    const { app } = await trial.steady();
    for (const at of short ? places : [...places, ...places, ...places]) {
      const relay = await trial.source(`relay-${at}`, { relay: true, failpoint: { at, hit: random.between(4, 12) } });
      const { signal } = await relay.exited;
      if (signal !== 'SIGKILL') throw new Error(`The relay did not die ${at}`);
      await trial.probe(`relay killed ${at}`, takeoverMs);
    }
    await trial.quiet(app);
    return trial.finish();
  },
};
