import { freePort, preparePostgres, removePostgresHome, startProcess } from '@jobnet/embedded';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { untilHolds } from './stopwatch.ts';

const readyWithinMs = 60_000;

/** A Postgres of the suite's own, durable as in production, that rows may kill. */
export interface OwnPostgres {
  /** The administrator's. */
  readonly url: string;
  /** As by `kill -9` of all its processes. */
  kill(): Promise<void>;
  /** With the data it had; resolves when it answers. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it in a folder of its own; one that a killed run left behind is ended first. */
export const startOwnPostgres = async (folder: string): Promise<OwnPostgres> => {
  const state = join(folder, 'postgres-server');
  const { databaseUrl, spec } = await preparePostgres({ state, port: await freePort(), password: 'faults' });
  const run = () => startProcess(spec, { logFile: join(state, 'postgres.log') });
  let running = run();
  const ready = async () => {
    await untilHolds('Postgres to answer', spec.ready, readyWithinMs);
  };
  await ready();
  return {
    url: databaseUrl,
    kill: async () => {
      for (const pid of [...childrenOf(running.pid), running.pid]) killed(pid);
      await running.exited;
    },
    start: async () => {
      const prepared = await preparePostgres({ state, port: spec.port ?? 0, password: 'faults' });
      running = startProcess(prepared.spec, { logFile: join(state, 'postgres.log') });
      await ready();
    },
    close: async () => {
      await running.stop();
      removePostgresHome(state);
    },
  };
};

/** Each of Postgres' processes leads a group of its own. */
const childrenOf = (pid: number): number[] =>
  spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean).map(Number);

const killed = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
};
