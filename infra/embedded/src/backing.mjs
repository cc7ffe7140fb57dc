import { join } from 'node:path';
import { IMAGES, composeStop, composeUp, containersUsable, projectOf } from './containers.mjs';
import { missingForKafka } from './kafka-jars.mjs';
import { prepareKafka } from './kafka.mjs';
import { SERVICES } from './parts.mjs';
import { preparePostgres } from './postgres.mjs';
import { kafkaPrincipals } from './kafka-principals.mjs';
import { takenPortMessage, takenPorts, wantedPorts } from './ports.mjs';
import { repoRoot } from './state-folder.mjs';

/**
 * How Postgres and Kafka are had.
 * @typedef {object} Choice
 * @property {'given' | 'containers' | 'embedded'} postgres
 * @property {'given' | 'containers' | 'embedded'} kafka
 * @property {string[]} why one line each, for the terminal
 */

/**
 * Chooses in the order: an address in the environment, containers, embedded. Throws with what to install when neither of
 * the last two is possible.
 * @param {{ given: { postgres?: string, kafka?: string }, runtime?: string, threeBrokers?: boolean, containers: () => { ok: true } | { ok: false, reason: string }, missing: () => string[] }} options
 *   `runtime` 'embedded' or 'containers' allows only that one; `threeBrokers`: Kafka is embedded whatever Postgres is; `missing` names what embedded Kafka lacks
 * @returns {Choice}
 */
export function chooseBacking({ given, runtime, threeBrokers = false, containers, missing }) {
  const wantContainers = (!given.postgres || (!given.kafka && !threeBrokers)) && runtime !== 'embedded';
  const usable = wantContainers ? containers() : { ok: false, reason: runtime === 'embedded' ? 'embedded was asked for' : 'not needed' };
  if (!usable.ok && runtime === 'containers') throw new Error(`Containers were asked for, but ${usable.reason}.`);
  const reason = usable.ok ? 'a Docker engine answers and has the images' : usable.reason;
  const kind = usable.ok ? 'containers' : 'embedded';
  const kafka = threeBrokers ? 'embedded' : kind;
  const kafkaReason = threeBrokers ? 'three brokers with TLS, passwords and rights' : reason;
  const lacking = kafka === 'embedded' && !given.kafka ? missing() : [];
  if (lacking.length) {
    throw new Error(`Jobnet needs Kafka, and there is none: KAFKA_BROKERS is not set, ${kafkaReason}, and for the embedded one this machine lacks ${lacking.join(' and ')}.\nInstall either Docker, or ${['Java 17 or newer', 'Maven'].join(' and ')}; or set KAFKA_BROKERS (and DATABASE_URL).`);
  }
  const line = (/** @type {string} */ name, /** @type {string | undefined} */ address, /** @type {string} */ how) => `${name}: ${address ? 'the one given in the environment' : how}.`;
  return {
    postgres: given.postgres ? 'given' : kind, kafka: given.kafka ? 'given' : kafka,
    why: [line('Postgres', given.postgres, `${kind} (${reason})`), line('Kafka', given.kafka, `${kafka} (${kafkaReason})`)],
  };
}

/**
 * Finds or starts Postgres and Kafka for `npm start` and answers where they are.
 * @param {{ env: NodeJS.ProcessEnv, ports: Record<string, number>, state: string, adminPassword: string, secrets: import('./secrets.mjs').Secrets, supervisor: import('./supervisor.mjs').Supervisor, say: (line: string) => void }} options
 * @returns {Promise<{ databaseUrl: string, kafkaBrokers: string, kafkaTlsCa?: string, choice: Choice, stop: () => void }>}
 */
export async function findBacking({ env, ports, state, adminPassword, secrets, supervisor, say }) {
  const given = { postgres: env.DATABASE_URL, kafka: env.KAFKA_BROKERS };
  const threeBrokers = wantsThreeBrokers(env) && !given.kafka;
  const services = ['postgres', ...(threeBrokers ? [] : ['kafka'])].filter((name) => !given[name]);
  const composeEnv = { ...env, POSTGRES_PORT: String(ports.POSTGRES_PORT), KAFKA_PORT: String(ports.KAFKA_PORT), POSTGRES_PASSWORD: env.POSTGRES_PASSWORD ?? 'postgres' };
  const system = { root: repoRoot, project: projectOf(state) };
  const containers = () => {
    const usable = containersUsable(services.map((name) => IMAGES[name]));
    return usable.ok ? composeUp({ ...system, services, env: composeEnv }) : usable;
  };
  const choice = chooseBacking({ given, runtime: env.JOBNET_RUNTIME, threeBrokers, containers, missing: () => missingForKafka(env) });
  for (const line of choice.why) say(line);
  await refuseTakenPorts(Object.entries(choice).filter(([, kind]) => kind === 'embedded').map(([name]) => `${name.toUpperCase()}_PORT`), ports);
  const [databaseUrl, { kafkaBrokers, ca: kafkaTlsCa }] = await Promise.all([
    choice.postgres === 'embedded' ? startPostgres({ state, ports, adminPassword, supervisor }) : given.postgres ?? `postgres://postgres:${composeEnv.POSTGRES_PASSWORD}@localhost:${ports.POSTGRES_PORT}/postgres`,
    choice.kafka === 'embedded' ? startKafka({ state, ports, supervisor, say, security: threeBrokers ? kafkaPrincipals(secrets, SERVICES) : undefined }) : { kafkaBrokers: given.kafka ?? `localhost:${ports.KAFKA_PORT}` },
  ]);
  const stop = () => {
    const started = services.filter((name) => choice[name] === 'containers');
    if (started.length) composeStop({ ...system, services: started });
  };
  return { databaseUrl, kafkaBrokers, kafkaTlsCa, choice, stop };
}

/**
 * Throws naming each of these ports that is taken.
 * @param {string[]} variables @param {Record<string, number>} ports
 */
export async function refuseTakenPorts(variables, ports) {
  const taken = await takenPorts(wantedPorts(variables, ports));
  if (taken.length) throw new Error(takenPortMessage(taken));
}

/** @param {{ state: string, ports: Record<string, number>, adminPassword: string, supervisor: import('./supervisor.mjs').Supervisor }} options */
async function startPostgres({ state, ports, adminPassword, supervisor }) {
  const { spec, databaseUrl } = await preparePostgres({ state, port: ports.POSTGRES_PORT ?? 0, password: adminPassword });
  await supervisor.start(spec, { wave: 0, withinMs: 60_000 });
  return databaseUrl;
}

/** Throws when KAFKA_PROFILE names no profile. @param {NodeJS.ProcessEnv} env @returns {boolean} */
function wantsThreeBrokers({ KAFKA_PROFILE: profile = 'one-broker' }) {
  if (profile !== 'one-broker' && profile !== 'three-brokers') throw new Error(`KAFKA_PROFILE=${profile} is not a profile: one-broker (the default) or three-brokers.`);
  return profile === 'three-brokers';
}

/**
 * One broker open to this machine, or with `security` three that ask for TLS, a password and rights.
 * @param {{ state: string, ports: Record<string, number>, security?: import('./kafka-security.mjs').KafkaSecurity, supervisor: import('./supervisor.mjs').Supervisor, say: (line: string) => void }} options
 */
async function startKafka({ state, ports, security, supervisor, say }) {
  const first = ports.KAFKA_PORT ?? 0;
  const folder = join(state, 'kafka');
  const prepared = await (security
    ? prepareKafka({ folder: join(folder, 'three-brokers'), ports: await threePorts(first), security, say })
    : prepareKafka({ folder, ports: [first], say }));
  await Promise.all(prepared.specs.map((spec) => supervisor.start(spec, { wave: 0, withinMs: prepared.specs.length * 90_000 })));
  return prepared;
}

/** KAFKA_PORT and the two after it. @param {number} first */
async function threePorts(first) {
  const wanted = [1, 2].map((plus) => ({ variable: 'KAFKA_PORT', port: first + plus, part: `Kafka's broker ${plus + 1}`, base: first }));
  const taken = await takenPorts(wanted);
  if (taken.length) throw new Error(takenPortMessage(taken));
  return [first, ...wanted.map(({ port }) => port)];
}
