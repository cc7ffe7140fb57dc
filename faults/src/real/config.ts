import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PORTS, repoRoot } from '@jobnet/embedded';

const shift = Number(process.env.JOBNET_FAULTS_SHIFT ?? 20_000);

/** The state folder of the system under fault: its data, secrets, logs, run record and failpoints. */
export const state = join(repoRoot, '.jobnet', 'faults-services');

/** Where its failpoints are ordered and told of. */
export const failpointFolder = join(state, 'failpoints');

const preload = (): string => {
  const url = pathToFileURL(join(repoRoot, 'faults', 'src', 'real', 'preload.mjs'));
  url.searchParams.set('folder', failpointFolder);
  return url.href;
};

/** Its ports: the usual ones, shifted, so that it can run beside `npm start` and the journeys. */
export const ports: Readonly<Record<string, number>> = Object.fromEntries(PORTS.map(({ variable, port }) => [variable, port + shift]));

/** Where its door is. */
export const gatewayUrl = `http://localhost:${ports['JOBNET_PORT']}`;

/** The variables of a terminal beside it, for the commands of operations. */
export const terminalEnvironment = (prometheusPort: number): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _options, ...rest } = process.env;
  return { ...rest, JOBNET_STATE: state, JOBNET_SKIP_BUILD: '1', PROMETHEUS_PORT: String(prometheusPort) };
};

/**
 * The variables of its launcher: the terminal's, its own ports and folder, servers of its own (they are killed), and the failpoints in
 * every service. The gateway's limits are for people; here five fagsystemer do the work of a hundred.
 */
export const systemEnvironment = (): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _database, KAFKA_BROKERS: _brokers, ...rest } = process.env;
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(ports).map(([variable, port]) => [variable, String(port)])),
    JOBNET_STATE: state,
    JOBNET_ENV: 'demo',
    JOBNET_RUNTIME: 'embedded',
    JOBNET_SKIP_BUILD: '1',
    RATE_PER_SESSION: '60000',
    RATE_PER_ADDRESS: '600000',
    NODE_OPTIONS: `--import ${preload()}`,
  };
};
