import { IMAGES } from './containers.mjs';
import { freePort } from './ports.mjs';

const KAFKA_PORT = 9092;
const POSTGRES_PORT = 5432;

/**
 * Starts a throwaway Postgres or Kafka in a container (testcontainers; TESTCONTAINERS_RYUK_DISABLED is its own variable).
 * @param {string} kind 'postgres' or 'kafka'
 * @returns {Promise<{ address: string, ended: () => boolean, stop: () => Promise<void> }>}
 */
export async function startContainer(kind) {
  const testcontainers = await import('testcontainers');
  const { container, address } = kind === 'postgres' ? postgres(testcontainers) : kafka(testcontainers, `${await hostOf(testcontainers)}:${await freePort()}`);
  const started = await container.start();
  return { address: address(started), ended: () => false, stop: async () => void (await started.stop()) };
}

/** Where published ports are: localhost, or another machine's name when the engine runs elsewhere. @param {typeof import('testcontainers')} testcontainers */
async function hostOf({ getContainerRuntimeClient }) {
  const { info } = await getContainerRuntimeClient();
  return info.containerRuntime.host;
}

/** @param {typeof import('testcontainers')} testcontainers */
function postgres({ GenericContainer, Wait }) {
  const container = new GenericContainer(IMAGES.postgres)
    .withEnvironment({ POSTGRES_PASSWORD: 'postgres', POSTGRES_INITDB_ARGS: '--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --lc-ctype=C.UTF-8' })
    .withCommand(['postgres', '-c', 'max_connections=200', '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'])
    .withExposedPorts(POSTGRES_PORT)
    .withWaitStrategy(Wait.forLogMessage(/database system is ready to accept connections/, 2));
  return { container, address: (/** @type {import('testcontainers').StartedTestContainer} */ started) => `postgres://postgres:postgres@${started.getHost()}:${started.getMappedPort(POSTGRES_PORT)}/postgres` };
}

/**
 * The address is fixed before the start, because a broker tells its clients its own address.
 * @param {typeof import('testcontainers')} testcontainers @param {string} advertised
 */
function kafka({ GenericContainer, Wait }, advertised) {
  const container = new GenericContainer(IMAGES.kafka)
    .withEnvironment({
      KAFKA_NODE_ID: '1', KAFKA_PROCESS_ROLES: 'broker,controller', KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093', KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENERS: `PLAINTEXT://0.0.0.0:${KAFKA_PORT},CONTROLLER://localhost:9093`, KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${advertised}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT', KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1', KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '5', KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1', KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0', KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false', KAFKA_COMPRESSION_TYPE: 'gzip', KAFKA_HEAP_OPTS: '-Xms128m -Xmx512m',
    })
    .withExposedPorts({ container: KAFKA_PORT, host: Number(advertised.split(':').at(-1)) })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/));
  return { container, address: () => advertised };
}
