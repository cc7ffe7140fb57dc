import { join } from 'node:path';
import { listens } from './health.mjs';
import { prepareKafka } from './kafka.mjs';
import { quietPorts } from './ports.mjs';
import { pause, startProcess } from './process.mjs';
import { untilReplicated } from './topics.mjs';

const READY_WITHIN_MS = 60_000;
const REPLICATED_WITHIN_MS = 60_000;

/**
 * Brokers that a test stops, kills and starts again. Indexes begin at 0.
 * @typedef {object} KafkaCluster
 * @property {string[]} brokers addresses for clients; they stay the same when a broker is started again
 * @property {(index: number) => number} pid for signals such as SIGSTOP
 * @property {(index: number) => Promise<void>} stop orderly, as for maintenance: it hands its partitions over first
 * @property {(index: number) => Promise<void>} kill as by `kill -9`
 * @property {(index: number) => Promise<void>} start again, with the data it had; resolves when it listens
 * @property {() => Promise<void>} untilReplicated resolves when every partition has all its replicas in sync; throws after a minute
 * @property {() => Promise<void>} close kills all: the last of them could hand nothing over
 */

/**
 * Starts a Kafka cluster of its own for tests: three brokers on free ports of this machine, which keep everything three times and
 * take a write when two have it.
 * @param {{ folder: string, size?: number }} options `folder`: its own, for data and logs; an earlier cluster in it is taken up again
 * @returns {Promise<KafkaCluster>} when all brokers are in
 */
export async function startKafkaCluster({ folder, size = 3 }) {
  const { specs, kafkaBrokers } = await prepareKafka({ folder, ports: await quietPorts(size), say: () => {} });
  const run = (/** @type {number} */ index) => startProcess(specs[index], { logFile: join(folder, `${specs[index].name}.log`), onLine: undefined });
  const running = specs.map((_spec, index) => run(index));
  const brokers = kafkaBrokers.split(',');
  const cluster = {
    brokers,
    pid: (/** @type {number} */ index) => running[index].pid,
    stop: (/** @type {number} */ index) => running[index].stop(),
    kill: async (/** @type {number} */ index) => {
      process.kill(running[index].pid, 'SIGKILL');
      await running[index].exited;
    },
    start: async (/** @type {number} */ index) => {
      if (!running[index].alive) running[index] = run(index);
      await untilListens(specs[index], () => running[index].alive);
    },
    untilReplicated: () => untilReplicated(kafkaBrokers, { brokers: size, withinMs: REPLICATED_WITHIN_MS }),
    close: async () => {
      for (const { pid, alive } of running) if (alive) process.kill(pid, 'SIGKILL');
      await Promise.all(running.map(({ exited }) => exited));
    },
  };
  try {
    await Promise.all(specs.map((spec, index) => untilListens(spec, () => running[index].alive)));
    await cluster.untilReplicated();
  } catch (error) {
    await cluster.close();
    throw error;
  }
  return cluster;
}

/** @param {import('./process.mjs').PartSpec} spec @param {() => boolean} alive */
async function untilListens({ name, port }, alive) {
  for (const deadline = Date.now() + READY_WITHIN_MS; !(await listens(port ?? 0)); await pause(50)) {
    if (!alive() || Date.now() > deadline) throw new Error(`${name} did not start.`);
  }
}
