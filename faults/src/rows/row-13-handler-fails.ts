import type { FaultRow } from '../row.ts';
import { pause, untilHolds } from '../stage/stopwatch.ts';
import { beginTrial } from '../stage/trial.ts';

const boundMs = 15_000;

/** The handler fails one time of ten at random, and always for one key: its key waits, in order, and nothing else does. */
export const handlerFails: FaultRow = {
  id: 13, name: 'handler fails one of ten, and always for one key', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row13', { keys: 60 });
    const [worst = ''] = trial.world.keys;
    const { app, readers } = await trial.steady({ reader: { behaviour: { failsOneIn: 10, failsFor: [worst] } } });
    const handledOf = (key: string) => trial.world.reader.number('select count(*) as n from effect where key = $1', [key]);
    const parkedOf = (key: string) => trial.world.reader.number('select count(*) as n from messaging.parked where key = $1', [key]);
    await untilHolds('the failing key to be parked', async () => (await parkedOf(worst)) > 0, 60_000);
    await pause(context.short ? 3_000 : 30_000);
    if ((await handledOf(worst)) > 0) throw new Error('A key whose handler always fails was handled');
    readers[0]?.tell({ kind: 'behave', behaviour: {} });
    await trial.probe('handler well again', boundMs);
    await trial.quiet(app);
    return trial.finish({ withinMs: 240_000 });
  },
};
