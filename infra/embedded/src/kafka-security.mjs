import { spawnSync } from 'node:child_process';
import { pbkdf2Sync, randomBytes, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BROKERS = 'jobnet-kafka';
const SCRAM = 'SCRAM-SHA-512';
const ITERATIONS = 8192;
const VALID_DAYS = 365;
const RENEW_BEFORE_MS = 30 * 24 * 3_600_000;

/** The one who makes topics and hands out rights; no right is checked for it. */
export const KAFKA_ADMINISTRATOR = 'ops';

/**
 * Who may come in.
 * @typedef {object} KafkaSecurity
 * @property {Record<string, string>} users password by name, the administrator `ops` among them
 * @property {string} keystorePassword
 */

/**
 * The brokers' certificate: made at first use and again a month before it ends. Clients trust it by `ca.pem`; among themselves the
 * brokers show it to one another.
 * @param {{ folder: string, keytool: string, keystorePassword: string }} options
 * @returns {{ keystore: string, ca: string }} files
 */
export function brokerCertificate({ folder, keytool, keystorePassword }) {
  const files = { keystore: join(folder, 'brokers.p12'), ca: join(folder, 'ca.pem') };
  if (existsSync(files.ca) && Date.parse(new X509Certificate(readFileSync(files.ca)).validTo) > Date.now() + RENEW_BEFORE_MS) return files;
  mkdirSync(folder, { recursive: true });
  rmSync(files.keystore, { force: true });
  const run = (/** @type {string[]} */ args) => {
    const { status, stdout, stderr } = spawnSync(keytool, [...args, '-alias', BROKERS, '-storetype', 'PKCS12', '-keystore', files.keystore, '-storepass:env', 'STORE_PASSWORD'], {
      encoding: 'utf8', env: { ...process.env, STORE_PASSWORD: keystorePassword },
    });
    if (status !== 0) throw new Error(`keytool could not make the brokers' certificate: ${stdout}${stderr}`);
    return stdout;
  };
  run(['-genkeypair', '-keyalg', 'EC', '-groupname', 'secp256r1', '-dname', `CN=${BROKERS}`, '-ext', 'san=dns:localhost,ip:127.0.0.1', '-validity', String(VALID_DAYS)]);
  chmodSync(files.keystore, 0o600);
  writeFileSync(files.ca, run(['-exportcert', '-rfc']));
  return files;
}

/** @param {string} java @returns {string} the keytool beside it */
export function keytoolOf(java) {
  return java === 'java' ? 'keytool' : join(dirname(java), 'keytool');
}

/**
 * The settings that let in only who has a password, over TLS, to what a right is held for; brokers and controllers know one another by
 * their certificate.
 * @param {{ keystore: string, ca: string, keystorePassword: string }} options
 * @returns {Record<string, string>}
 */
export function securitySettings({ keystore, ca, keystorePassword }) {
  return {
    'listener.security.protocol.map': 'CLIENT:SASL_SSL,BROKER:SSL,CONTROLLER:SSL',
    'sasl.enabled.mechanisms': SCRAM,
    [`listener.name.client.${SCRAM.toLowerCase()}.sasl.jaas.config`]: 'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    'ssl.keystore.type': 'PKCS12', 'ssl.keystore.location': keystore, 'ssl.keystore.password': keystorePassword,
    'ssl.truststore.type': 'PEM', 'ssl.truststore.location': ca,
    'listener.name.broker.ssl.client.auth': 'required', 'listener.name.controller.ssl.client.auth': 'required',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer', 'allow.everyone.if.no.acl.found': 'false',
    'super.users': `User:CN=${BROKERS};User:${KAFKA_ADMINISTRATOR}`,
  };
}

/**
 * The options of `kafka-storage format` that put the users into the new storage: salted, so that no password stands on a command line.
 * @param {Record<string, string>} users
 * @returns {string[]}
 */
export function scramOptions(users) {
  return Object.entries(users).flatMap(([name, password]) => {
    const salt = randomBytes(24);
    const salted = pbkdf2Sync(password, salt, ITERATIONS, 64, 'sha512');
    return ['--add-scram', `${SCRAM}=[name=${name},iterations=${ITERATIONS},salt="${salt.toString('base64')}",saltedpassword="${salted.toString('base64')}"]`];
  });
}

/**
 * What Kafka's own commands need to come in as the administrator (`--command-config`).
 * @param {{ ca: string, password: string }} options
 * @returns {Record<string, string>}
 */
export function administratorSettings({ ca, password }) {
  return {
    'security.protocol': 'SASL_SSL', 'sasl.mechanism': SCRAM, 'ssl.truststore.type': 'PEM', 'ssl.truststore.location': ca,
    'sasl.jaas.config': `org.apache.kafka.common.security.scram.ScramLoginModule required username="${KAFKA_ADMINISTRATOR}" password="${password}";`,
  };
}
