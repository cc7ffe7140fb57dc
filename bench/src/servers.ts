import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetData, freePort, preparePostgres, startKafkaCluster, startProcess } from '@jobnet/embedded';

const readyWithinMs = 90_000;

/** A Postgres with fsync and synchronous commit on, and a Kafka broker, for this run alone. */
export interface Servers {
  readonly databaseUrl: string;
  readonly brokers: readonly string[];
  /** Kills the broker (`kill -9`). */
  killKafka(): Promise<void>;
  /** Starts the broker again on its data and answers when it accepts connections. */
  startKafka(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both and answers when they are ready. */
export const startServers = async (): Promise<Servers> => {
  const state = mkdtempSync(join(tmpdir(), 'jobnet-bench-'));
  const postgres = await preparePostgres({ state, port: await freePort(), password: 'bench' });
  const running = startProcess(postgres.spec, { logFile: join(state, 'postgres.log') });
  const kafka = await startKafkaCluster({ folder: join(state, 'kafka'), size: 1 });
  await untilReady(postgres.spec.ready);
  return {
    databaseUrl: postgres.databaseUrl,
    brokers: kafka.brokers,
    killKafka: () => kafka.kill(0),
    startKafka: () => kafka.start(0),
    stop: async () => {
      await Promise.all([running.stop(), kafka.close()]);
      forgetData(state);
      rmSync(state, { recursive: true, force: true });
    },
  };
};

const untilReady = async (ready: () => Promise<boolean>): Promise<void> => {
  for (const deadline = Date.now() + readyWithinMs; !(await ready()); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > deadline) throw new Error('A server was not ready in time');
  }
};
