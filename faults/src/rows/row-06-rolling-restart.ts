import { startKafkaCluster } from '@jobnet/embedded';
import { join } from 'node:path';
import type { FaultRow } from '../row.ts';
import { Trial } from '../stage/trial.ts';

const boundMs = 15_000;

/** Three brokers that keep everything three times are restarted one after the other under load. */
export const rollingRestart: FaultRow = {
  id: 6, name: 'rolling restart of three brokers', on: 'sample', short: false, needsBroker: true,
  run: async (context) => {
    const stage = await context.stage();
    const cluster = await startKafkaCluster({ folder: join(stage.folder, 'cluster') });
    try {
      const trial = new Trial({ stage, context, world: await stage.world('row06', 24, { brokers: cluster.brokers, replication: 3 }) });
      const { app } = await trial.steady({ readers: 2 });
      await trial.probe('before', 120_000);
      trial.recoveries.pop();
      const since = new Date();
      for (let index = 0; index < cluster.brokers.length; index += 1) {
        await cluster.stop(index);
        await cluster.start(index);
        await cluster.untilReplicated();
      }
      await trial.probe('last broker back', boundMs);
      await trial.quiet(app);
      await trial.longestStop('longest stop while three brokers restarted', since, boundMs);
      return await trial.finish();
    } finally {
      await stage.clear();
      await cluster.close();
    }
  },
};
