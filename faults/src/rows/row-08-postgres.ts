import pg from 'pg';
import type { FaultRow } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial, type Trial } from '../stage/trial.ts';

const boundMs = 10_000;
const mostConnections = 250;
const exhaustedMs = 5_000;

/** Takes every connection that Postgres has left and throws the workers' out, for a while. */
const exhaust = async (trial: Trial): Promise<void> => {
  const taken: pg.Client[] = [];
  const take = async (): Promise<boolean> => {
    const client = new pg.Client({ connectionString: trial.world.source.url, connectionTimeoutMillis: 3_000 });
    client.on('error', () => undefined);
    return client.connect().then(() => taken.push(client) > 0, () => false);
  };
  while (taken.length < mostConnections && (await take()));
  if (taken.length === 0 || taken.length === mostConnections) throw new Error('The connections of Postgres could not be exhausted');
  await taken[0]?.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name not in ('', 'psql') and pid <> pg_backend_pid()`);
  const refill = setInterval(() => void take(), 20);
  await pause(exhaustedMs);
  clearInterval(refill);
  await Promise.all(taken.map((client) => client.end().catch(() => undefined)));
};

/** Postgres dies in the middle of commits and comes back with what it acknowledged; then it has no connection left for anybody. */
export const postgresKilled: FaultRow = {
  id: 8, name: 'Postgres killed during commits; its connections exhausted', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row08');
    const { postgres } = trial.stage;
    const { app } = await trial.steady();
    for (let round = 1; round <= (context.short ? 1 : 4); round += 1) {
      await trial.probe('before', 120_000);
      trial.recoveries.pop();
      await pause(context.random.between(50, 800));
      await postgres.kill();
      await postgres.start();
      await trial.probe('Postgres killed and back', boundMs);
    }
    if (!context.short) {
      await exhaust(trial);
      await trial.probe('connections to be had again', boundMs);
    }
    await trial.quiet(app);
    return trial.finish();
  },
};
