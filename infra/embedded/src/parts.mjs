import { databaseUrl } from './database-url.mjs';
import { kafkaPrincipals, passwordVariable } from './kafka-principals.mjs';
import { KAFKA_ADMINISTRATOR } from './kafka-security.mjs';
import { apiKey, ed25519Jwk, es256Jwk, key256, password, publicJwk } from './secrets.mjs';

export const SERVICES = ['identity', 'citizen', 'booking', 'employer', 'notifications'];

/** Where each part's code is, and the variable with the port on which it answers /healthz. */
export const PLACES = {
  simulators: { folder: 'infra/simulators', port: 'MITID_PORT' },
  ...Object.fromEntries(SERVICES.map((name) => [name, { folder: `services/${name}`, port: `${upper(name)}_PORT` }])),
  web: { folder: 'web/server', port: 'WEB_PORT' },
  gateway: { folder: 'infra/gateway', port: 'JOBNET_PORT' },
};

/** Machine clients of the demo world: one a municipality, one an a-kasse, one a vendor. */
export const MACHINE_CLIENTS = [
  'fagsystem-koebenhavn', 'fagsystem-aarhus', 'fagsystem-esbjerg', 'fagsystem-odense', 'fagsystem-aalborg', 'fagsystem-hk', 'fagsystem-foa',
  'leverandoer-plantid', 'leverandoer-moedenu', 'leverandoer-kommunekalender',
];
const VENDORS = ['plantid', 'moedenu', 'kommunekalender'];
const CALLERS = [...SERVICES, 'gateway', 'ops'];

/**
 * One part of the system as the launcher sees it.
 * @typedef {object} Part
 * @property {string} name
 * @property {number} wave parts stop together with their wave, the last wave first; they start all at once and wait for what they need
 * @property {string} folder holds src/main.ts and dist/main.js
 * @property {number} port its health port
 * @property {Record<string, string>} env
 */

/**
 * The whole table: every part, when it stops, and every variable it gets. A variable set by the person at the terminal
 * wins over the table.
 * @param {{ env: NodeJS.ProcessEnv, ports: Record<string, number>, secrets: import('./secrets.mjs').Secrets, adminUrl: string, kafkaBrokers: string, kafkaTlsCa?: string }} options
 *   `kafkaTlsCa`: Kafka asks for TLS, a password and rights, and this is the file by which its brokers are known
 * @returns {{ parts: Part[], ops: Record<string, string>, migration: Record<string, string>, passwords: Record<string, string> }} `ops`: the variables of commands;
 *   `migration`: what a service's migration gets beside its own: it makes topics and hands out rights
 */
export function systemTable({ env, ports, secrets, adminUrl, kafkaBrokers, kafkaTlsCa }) {
  const passwords = Object.fromEntries(SERVICES.map((service) => [service, secrets.secretFor(`${upper(service)}_DATABASE_PASSWORD`, password)]));
  const everyone = addresses({ env, ports });
  const keys = sharedKeys(secrets);
  const kafka = kafkaOf({ secrets, kafkaBrokers, kafkaTlsCa });
  const database = (/** @type {string} */ service) => ({ [`${upper(service)}_DATABASE_URL`]: databaseUrl(adminUrl, { database: service, user: service, password: passwords[service] }) });
  const service = (/** @type {string} */ name, /** @type {number} */ wave) => part(name, wave, {
    ...database(name), ...kafka.as(name), ...keys.ofService(name), SERVICE_CALLER_JWKS: keys.callerJwks,
  });
  const part = (/** @type {string} */ name, /** @type {number} */ wave, /** @type {Record<string, string>} */ own) => ({
    name, wave, folder: PLACES[name].folder, port: ports[PLACES[name].port] ?? 0, env: overridden({ ...everyone, ...own }, env),
  });
  return {
    passwords,
    migration: overridden(kafka.as(KAFKA_ADMINISTRATOR), env),
    parts: [
      part('simulators', 1, {
        MITID_CLIENT_JWKS: keys.oidcClientJwks, BOOKING_WEBHOOK_PUBLIC_KEY: keys.webhookPublicKey, ...keys.vendors, ...keys.cvr, MACHINE_CLIENT_KEYS: keys.machineClientKeys,
      }),
      service('identity', 2), service('citizen', 3), service('booking', 3), service('employer', 3), service('notifications', 3),
      part('web', 3, {}),
      part('gateway', 4, { GATEWAY_CALLER_JWK: keys.caller('gateway'), SERVICE_CALLER_JWKS: keys.callerJwks }),
    ],
    ops: overridden({
      ...everyone, ...kafka.as(KAFKA_ADMINISTRATOR), MACHINE_CLIENT_KEYS: keys.machineClientKeys, OPS_CALLER_JWK: keys.caller('ops'), ...keys.vendors,
      ...Object.assign({}, ...SERVICES.map(database)),
    }, env),
  };
}

/** How a principal comes in to Kafka. @param {{ secrets: import('./secrets.mjs').Secrets, kafkaBrokers: string, kafkaTlsCa?: string }} options */
function kafkaOf({ secrets, kafkaBrokers, kafkaTlsCa }) {
  if (!kafkaTlsCa) return { as: () => ({ KAFKA_BROKERS: kafkaBrokers }) };
  const { users } = kafkaPrincipals(secrets, SERVICES);
  const shared = { KAFKA_BROKERS: kafkaBrokers, KAFKA_REPLICATION: String(kafkaBrokers.split(',').length), KAFKA_TLS_CA: kafkaTlsCa };
  return { as: (/** @type {string} */ name) => ({ ...shared, [passwordVariable(name)]: users[name] ?? '' }) };
}

/** Where everything is; every part gets all of it. @param {{ env: NodeJS.ProcessEnv, ports: Record<string, number> }} options */
function addresses({ env, ports }) {
  const at = (/** @type {string} */ variable) => `http://localhost:${ports[variable]}`;
  const local = (/** @type {string} */ variable) => `http://127.0.0.1:${ports[variable]}`;
  return {
    JOBNET_ENV: env.JOBNET_ENV ?? 'demo',
    ...Object.fromEntries(Object.entries(ports).map(([variable, port]) => [variable, String(port)])),
    JOBNET_URL: at('JOBNET_PORT'), MITID_ISSUER: at('MITID_PORT'), MAILBOX_URL: at('MAILBOX_PORT'), VENDORS_URL: at('VENDORS_PORT'), CVR_URL: at('CVR_PORT'),
    ...Object.fromEntries(SERVICES.map((name) => [`${upper(name)}_URL`, local(`${upper(name)}_PORT`)])),
    WEB_URL: local('WEB_PORT'), SMTP_HOST: '127.0.0.1',
  };
}

/** Every secret of the demo, made at first use. @param {import('./secrets.mjs').Secrets} secrets */
function sharedKeys(secrets) {
  const jwk = (/** @type {string} */ name, /** @type {string} */ kid) => secrets.secretFor(name, () => es256Jwk(kid));
  const caller = (/** @type {string} */ name) => jwk(`${upper(name)}_CALLER_JWK`, name);
  const oidcClient = jwk('OIDC_CLIENT_JWK', 'jobnet-oidc');
  const machineClients = Object.fromEntries(MACHINE_CLIENTS.map((client) => [client, jwk(`MACHINE_CLIENT_${upper(client)}_JWK`, client)]));
  const vendors = Object.fromEntries(VENDORS.map((vendor) => {
    const name = `BOOKING_VENDOR_${upper(vendor)}_API_KEY`;
    return [name, secrets.secretFor(name, apiKey)];
  }));
  const webhook = secrets.secretFor('BOOKING_WEBHOOK_JWK', () => ed25519Jwk('booking-webhook-1'));
  const cvr = { CVR_USER: 'jobnet', CVR_PASSWORD: secrets.secretFor('CVR_PASSWORD', password) };
  const own = {
    identity: {
      IDENTITY_CPR_INDEX_KEY: secrets.secretFor('IDENTITY_CPR_INDEX_KEY', key256),
      IDENTITY_SIGNING_JWKS: text({ keys: [jwk('IDENTITY_SIGNING_JWK', 'identity-1')] }),
      OIDC_CLIENT_JWK: text(oidcClient),
    },
    // The simulators are switched on and off by hand: nobody waits long for a vendor that is back.
    booking: { BOOKING_WEBHOOK_JWK: text(webhook), BOOKING_VENDOR_REST_MS: '1000' },
    employer: cvr,
  };
  return {
    vendors, cvr, webhookPublicKey: text(publicJwk(webhook)), machineClientKeys: text(machineClients), oidcClientJwks: text({ keys: [publicJwk(oidcClient)] }),
    callerJwks: text({ keys: CALLERS.map((name) => publicJwk(caller(name))) }),
    caller: (/** @type {string} */ name) => text(caller(name)),
    ofService: (/** @type {string} */ name) => ({
      [`${upper(name)}_DATA_KEY`]: secrets.secretFor(`${upper(name)}_DATA_KEY`, key256), [`${upper(name)}_CALLER_JWK`]: text(caller(name)), ...own[name],
    }),
  };
}

/** @param {Record<string, string>} table @param {NodeJS.ProcessEnv} env @returns {Record<string, string>} */
function overridden(table, env) {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, env[name] ?? value]));
}

/** @param {string} name kebab-case @returns {string} */
function upper(name) {
  return name.toUpperCase().replaceAll('-', '_');
}

/** @param {unknown} value @returns {string} */
const text = (value) => JSON.stringify(value);
