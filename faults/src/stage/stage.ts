import { acquireServer, missingForKafka, startKafkaCluster, testStateFolder } from '@jobnet/embedded';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Assignment } from '../worker/assignment.ts';
import { type OwnPostgres, startOwnPostgres } from './own-postgres.ts';
import { WorkerProcess } from './worker-process.ts';
import { makeWorld, type World } from './world.ts';

/** The broker that rows may kill; without Java there is only the tests' shared one, and `kill` is undefined. */
export interface Broker {
  readonly brokers: readonly string[];
  readonly kill?: () => Promise<void>;
  readonly start?: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The suite's own Postgres and Kafka and the processes that rows start on them. */
export class Stage {
  readonly postgres: OwnPostgres;
  readonly kafka: Broker;
  readonly folder: string;
  readonly #workers: WorkerProcess[] = [];
  #worlds = 0;

  constructor(parts: { postgres: OwnPostgres; kafka: Broker; folder: string }) {
    this.postgres = parts.postgres;
    this.kafka = parts.kafka;
    this.folder = parts.folder;
  }

  /** Databases and topics that no other row touches. */
  world(name: string, keys: number, on: { brokers?: readonly string[]; replication?: number } = {}): Promise<World> {
    this.#worlds += 1;
    const prefix = `${name}-${this.#worlds}-${Date.now().toString(36)}`;
    return makeWorld({ adminUrl: this.postgres.url, brokers: on.brokers ?? this.kafka.brokers, prefix, keys, replication: on.replication });
  }

  /** Starts a worker; its log lies in the suite's folder. */
  start(assignment: Assignment): Promise<WorkerProcess> {
    const worker = new WorkerProcess(assignment, join(this.folder, 'logs'));
    this.#workers.push(worker);
    return worker.ready();
  }

  /** Ends every worker that a row left running. */
  async clear(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.kill()));
  }

  async close(): Promise<void> {
    await this.clear();
    await Promise.all([this.postgres.close(), this.kafka.close()]);
  }
}

/** Starts Postgres and Kafka in a folder of their own; what a run that was killed left running there is ended first. */
export const openStage = async (): Promise<Stage> => {
  const folder = join(testStateFolder(), 'faults');
  rmSync(join(folder, 'logs'), { recursive: true, force: true });
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const [postgres, kafka] = await Promise.all([startOwnPostgres(folder), openBroker(folder)]);
  return new Stage({ postgres, kafka, folder });
};

const openBroker = async (folder: string): Promise<Broker> => {
  if (missingForKafka().length > 0) {
    const { address } = await acquireServer('kafka');
    return { brokers: address.split(','), close: () => Promise.resolve() };
  }
  const cluster = await startKafkaCluster({ folder: join(folder, 'kafka'), size: 1 });
  return { brokers: cluster.brokers, kill: () => cluster.kill(0), start: () => cluster.start(0), close: () => closed(cluster, join(folder, 'kafka')) };
};

const closed = async (cluster: { close: () => Promise<void> }, folder: string): Promise<void> => {
  await cluster.close();
  rmSync(folder, { recursive: true, force: true });
};
