import { join } from 'node:path';
import { PLACES, systemTable } from '../../embedded/src/parts.mjs';
import { portsFrom } from '../../embedded/src/ports.mjs';
import { Secrets } from '../../embedded/src/secrets.mjs';

/** The folder of the part that this container is; throws when SERVICE names none. @param {NodeJS.ProcessEnv} env @returns {string} */
export function ownFolder(env) {
  if (!Object.values(PLACES).some(({ folder }) => folder === env.SERVICE)) throw new Error(`SERVICE=${env.SERVICE ?? ''} is no part of the system; one of ${Object.values(PLACES).map(({ folder }) => folder).join(', ')}.`);
  return env.SERVICE ?? '';
}

/** The port on which this container's part answers /healthz. @param {NodeJS.ProcessEnv} env @returns {number} */
export function ownPort(env) {
  const place = Object.values(PLACES).find(({ folder }) => folder === ownFolder(env));
  return portsFrom(env)[place?.port ?? ''] ?? 0;
}

/** The same table of parts and variables that `npm start` uses, with compose's Postgres and Kafka. @param {NodeJS.ProcessEnv} env */
export function composeTable(env) {
  const secrets = new Secrets(join(env.JOBNET_STATE ?? '/state', 'secrets.json'));
  return systemTable({ env, ports: portsFrom(env), secrets, adminUrl: env.DATABASE_URL ?? '', kafkaBrokers: env.KAFKA_BROKERS ?? '', kafkaTlsCa: env.KAFKA_TLS_CA });
}

/**
 * The variables of this container's part: the demo's table; in production what the container was given, and nothing is made up.
 * None sees the administrator's database.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function ownEnvironment(env) {
  const own = env.JOBNET_ENV === 'production' ? {} : composeTable(env).parts.find(({ folder }) => folder === ownFolder(env))?.env;
  const { DATABASE_URL: _admin, ...rest } = env;
  return { ...rest, ...own };
}
