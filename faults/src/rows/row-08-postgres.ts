import pg from 'pg';
import type { FaultRow } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial, type Trial } from '../stage/trial.ts';

const boundMs = 10_000;
const mostConnections = 250;
const exhaustedMs = 5_000;
const fullMs = 10_000;

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

/** The disk is full for a while: writer and reader are answered as Postgres answers then (SQLSTATE 53100), whatever they insert. */
const fill = async ({ world }: Trial): Promise<void> => {
  const places = [[world.source, 'messaging.outbox'], [world.reader, 'effect']] as const;
  for (const [database, table] of places) {
    await database.query(`create function full_disk() returns trigger language plpgsql as $$ begin raise exception using errcode = 'disk_full', message = 'No space left on device'; end $$`);
    await database.query(`create trigger full_disk before insert on ${table} execute function full_disk()`);
  }
  await pause(fullMs);
  for (const [database, table] of places) {
    await database.query(`drop trigger full_disk on ${table}`);
    await database.query('drop function full_disk()');
  }
};

/** Postgres dies in the middle of commits and comes back with what it acknowledged; then it has no connection left for anybody, and no room on its disk. */
export const postgresKilled: FaultRow = {
  id: 8, name: 'Postgres killed during commits; its connections exhausted; its disk full', on: 'sample', short: true,
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
      await fill(trial);
      await trial.probe('room on the disk again', boundMs);
    }
    await trial.quiet(app);
    return trial.finish();
  },
};
