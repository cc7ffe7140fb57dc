import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listens } from './health.mjs';
import { prepareKafka } from './kafka.mjs';
import { KAFKA_ADMINISTRATOR } from './kafka-security.mjs';
import { quietPorts } from './ports.mjs';
import { pause, startProcess } from './process.mjs';
import { password } from './secrets.mjs';
import { untilReplicated } from './topics.mjs';

const READY_WITHIN_MS = 150_000;
const REPLICATED_WITHIN_MS = 60_000;

/**
 * Brokers that a test stops, kills and starts again. Indexes begin at 0.
 * @typedef {object} KafkaCluster
 * @property {string[]} brokers addresses for clients; they stay the same when a broker is started again
 * @property {string} [ca] secured: the file by which clients know the brokers
 * @property {(index: number) => number} pid for signals such as SIGSTOP
 * @property {(index: number) => Promise<void>} stop orderly, as for maintenance: it hands its partitions over first
 * @property {(index: number) => Promise<void>} kill as by `kill -9`
 * @property {(index: number) => Promise<void>} start again, with the data it had; resolves when it listens
 * @property {() => Promise<void>} untilReplicated resolves when every partition has all its replicas in sync; throws when that takes too long
 * @property {() => Promise<void>} close kills all: the last of them could hand nothing over
 */

/**
 * Starts a Kafka cluster of its own for tests: three brokers on free ports of this machine, which keep everything three times and
 * take a write when two have it.
 * @param {{ folder: string, size?: number, users?: Record<string, string> }} options `folder`: its own, for data and logs; an earlier cluster
 *   in it is taken up again. `users`, `ops` the administrator among them: TLS, passwords and rights are asked for
 * @returns {Promise<KafkaCluster>} when all brokers are in
 */
export async function startKafkaCluster({ folder, size = 3, users }) {
  const security = users && { users, keystorePassword: password() };
  const { specs, kafkaBrokers, ca } = await prepareKafka({ folder, ports: await quietPorts(size), security, say: () => {} });
  const connection = ca ? { ssl: { ca: [readFileSync(ca, 'utf8')] }, sasl: { mechanism: 'scram-sha-512', username: KAFKA_ADMINISTRATOR, password: users?.[KAFKA_ADMINISTRATOR] } } : {};
  const run = (/** @type {number} */ index) => startProcess(specs[index], { logFile: join(folder, `${specs[index].name}.log`), onLine: undefined });
  const running = specs.map((_spec, index) => run(index));
  const brokers = kafkaBrokers.split(',');
  const cluster = {
    brokers,
    ca,
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
    untilReplicated: () => untilReplicated({ brokers, ...connection }, { size, withinMs: REPLICATED_WITHIN_MS }),
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
