import type { FaultRow } from '../row.ts';
import { pause, untilHolds } from '../stage/stopwatch.ts';
import { beginTrial } from '../stage/trial.ts';

/** The handler's deadline is 5 s. */
const slowMs = 7_000;
const boundMs = 15_000;

/** The handler takes longer than it may, for one key: what it wrote late is not there, its key is parked, the others move on. */
export const handlerSlow: FaultRow = {
  id: 11, name: 'handler slower than its deadline', on: 'sample', short: false,
  run: async (context) => {
    const trial = await beginTrial(context, 'row11');
    const slowKey = trial.world.keys[0] ?? '';
    const { app, readers } = await trial.steady({ reader: { behaviour: { slowMs, slowFor: [slowKey] } } });
    const parked = () => trial.world.reader.number('select count(distinct key) as n from messaging.parked where key = $1', [slowKey]);
    await untilHolds('the slow key to be parked', async () => (await parked()) === 1, 60_000);
    await trial.probe('other keys while one is slow', boundMs);
    await pause(slowMs);
    readers[0]?.tell({ kind: 'behave', behaviour: {} });
    await trial.quiet(app);
    return trial.finish({ withinMs: 240_000 });
  },
};
