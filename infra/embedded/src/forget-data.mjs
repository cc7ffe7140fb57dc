import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dropDatabases } from './databases.mjs';
import { SERVICES } from './parts.mjs';
import { removePostgresHome } from './postgres-home.mjs';
import { dropTopics } from './topics.mjs';

const OURS = ['kafka', 'simulators', 'secrets.json', 'demo-loaded', 'migrated'];

/** Data and secrets of a state folder; logs and the install mark stay. @param {string} state */
export function forgetData(state) {
  removePostgresHome(state);
  for (const name of OURS) rmSync(join(state, name), { recursive: true, force: true });
}

/**
 * What servers that we did not start keep of ours. Throws in production.
 * @param {Awaited<ReturnType<typeof import('./backing.mjs').findBacking>>} backing @param {NodeJS.ProcessEnv} env
 */
export async function forgetGivenData({ choice, databaseUrl, kafkaBrokers }, env) {
  if (env.JOBNET_ENV === 'production') throw new Error('--fresh does nothing to given servers when JOBNET_ENV is production.');
  if (choice.postgres !== 'embedded') await dropDatabases(databaseUrl, SERVICES);
  if (choice.kafka !== 'embedded') await dropTopics(kafkaBrokers);
}
