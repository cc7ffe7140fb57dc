import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listens } from './health.mjs';
import { findJava, kafkaJars } from './kafka-jars.mjs';
import { writeProperties } from './kafka-properties.mjs';
import { administratorSettings, brokerCertificate, KAFKA_ADMINISTRATOR, keytoolOf, scramOptions, securitySettings } from './kafka-security.mjs';
import { brokerSettings } from './kafka-settings.mjs';
import { quietPorts } from './ports.mjs';
import { endLeftBehind } from './process.mjs';

const FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];
const HEAP = ['-Xms128m', '-Xmx512m'];
const SMALL_HEAP = ['-Xms64m', '-Xmx320m'];

/**
 * Prepares an embedded Kafka of one broker for each port: fetches its jars and formats its storage at first use, ends brokers left
 * behind, and answers how to run it. The data outlives restarts, kill -9 included.
 * @param {{ folder: string, ports: number[], security?: import('./kafka-security.mjs').KafkaSecurity, say: (line: string) => void }} options
 *   `folder`: its own; several brokers get a folder each in it. Without `security` everybody on this machine may do everything
 * @returns {Promise<{ specs: import('./process.mjs').PartSpec[], kafkaBrokers: string, ca?: string }>} `ca`: the file by which clients know the brokers
 */
export async function prepareKafka({ folder, ports, security, say }) {
  const jars = kafkaJars(say);
  const inner = await quietPorts(2 * ports.length);
  const nodes = ports.map((port, index) => ({
    id: index + 1, port, brokerPort: inner[2 * index], controllerPort: inner[2 * index + 1], folder: ports.length === 1 ? folder : join(folder, String(index + 1)),
  }));
  await Promise.all(nodes.map((node) => endKafkaLeftBehind(propertiesOf(node))));
  const secured = security && prepareSecurity(folder, security);
  for (const node of nodes) {
    mkdirSync(node.folder, { recursive: true });
    writeProperties(propertiesOf(node), brokerSettings(node, nodes, secured?.settings));
  }
  if (!nodes.every(isFormatted)) await format({ jars, nodes, users: security?.users ?? {} });
  return { ca: secured?.ca, kafkaBrokers: ports.map((port) => `127.0.0.1:${port}`).join(','), specs: nodes.map((node) => specOf({ node, jars, alone: nodes.length === 1 })) };
}

/**
 * Java's arguments for a class of Kafka's.
 * @param {string} jars @param {string} [logLevel]
 * @returns {string[]}
 */
export function javaArgs(jars, logLevel = 'INFO') {
  return ['-cp', join(jars, 'libs', '*'), `-Dlog4j2.configurationFile=${join(jars, 'log4j2.xml')}`, `-Dkafka.log.level=${logLevel}`];
}

/** @returns {string} */
export function javaCommand() {
  const found = findJava();
  if ('missing' in found) throw new Error(`Kafka needs ${found.missing}.`);
  return found.java;
}

/** @param {{ folder: string }} node */
const propertiesOf = ({ folder }) => join(folder, 'server.properties');

/** @param {{ folder: string }} node */
const isFormatted = ({ folder }) => existsSync(join(folder, 'data', 'meta.properties'));

/** Certificate and the administrator's file for Kafka's commands. @param {string} folder @param {import('./kafka-security.mjs').KafkaSecurity} security */
function prepareSecurity(folder, { keystorePassword, users }) {
  const files = brokerCertificate({ folder, keytool: keytoolOf(javaCommand()), keystorePassword });
  writeProperties(administratorFile(folder), administratorSettings({ ca: files.ca, password: users[KAFKA_ADMINISTRATOR] ?? '' }));
  return { ca: files.ca, settings: securitySettings({ ...files, keystorePassword }) };
}

/** Kafka's own commands come in with it: `--command-config`. @param {string} folder */
export const administratorFile = (folder) => join(folder, 'administrator.properties');

/**
 * @param {{ node: import('./kafka-settings.mjs').KafkaNode, jars: string, alone: boolean }} options
 * @returns {import('./process.mjs').PartSpec}
 */
function specOf({ node, jars, alone }) {
  return {
    name: alone ? 'kafka' : `kafka-${node.id}`, command: javaCommand(), cwd: node.folder, env: process.env, port: node.port, stopWithinMs: 6000,
    args: [...(alone ? HEAP : SMALL_HEAP), ...FLAGS, ...javaArgs(jars), 'kafka.Kafka', propertiesOf(node)],
    ready: () => listens(node.port),
  };
}

/** Brokers of one cluster share its id, so all are formatted anew when one is not. @param {{ jars: string, nodes: import('./kafka-settings.mjs').KafkaNode[], users: Record<string, string> }} options */
async function format({ jars, nodes, users }) {
  const scram = scramOptions(users);
  const clusterId = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url');
  await Promise.all(nodes.map(async (node) => {
    rmSync(join(node.folder, 'data'), { recursive: true, force: true });
    const { code, output } = await ended(spawn(javaCommand(), [...HEAP, ...FLAGS, ...javaArgs(jars, 'WARN'), 'kafka.tools.StorageTool', 'format', `--cluster-id=${clusterId}`, '-c', propertiesOf(node), ...scram]));
    if (code !== 0) throw new Error(`Kafka's storage could not be formatted: ${output}`);
  }));
}

/** @param {import('node:child_process').ChildProcessWithoutNullStreams} child @returns {Promise<{ code: number | null, output: string }>} */
function ended(child) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** A launcher that was killed leaves its broker running; it is found by the file it was started with. @param {string} properties */
async function endKafkaLeftBehind(properties) {
  if (!existsSync(properties) || !existsSync('/proc')) return;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (commandLine(pid).includes(`kafka.Kafka\0${properties}\0`)) await endLeftBehind(Number(pid), properties);
  }
}

/** @param {string} pid */
function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
