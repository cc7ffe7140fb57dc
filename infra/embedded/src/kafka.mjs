import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { listens } from './health.mjs';
import { findJava, kafkaJars } from './kafka-jars.mjs';
import { freePort } from './ports.mjs';
import { endLeftBehind } from './process.mjs';

/** One broker that is its own controller: everything replicated once, topics made only from contracts. */
const SETTINGS = {
  'process.roles': 'broker,controller', 'node.id': '1', 'controller.listener.names': 'CONTROLLER', 'inter.broker.listener.name': 'PLAINTEXT',
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT', 'auto.create.topics.enable': 'false', 'compression.type': 'gzip',
  'num.partitions': '3', 'default.replication.factor': '1', 'min.insync.replicas': '1',
  'offsets.topic.replication.factor': '1', 'offsets.topic.num.partitions': '5',
  'transaction.state.log.replication.factor': '1', 'transaction.state.log.min.isr': '1', 'transaction.state.log.num.partitions': '2',
  'share.coordinator.state.topic.replication.factor': '1', 'share.coordinator.state.topic.min.isr': '1', 'share.coordinator.state.topic.num.partitions': '2',
  'group.initial.rebalance.delay.ms': '0', 'log.cleaner.dedupe.buffer.size': '16777216', 'log.cleaner.threads': '1',
  'num.network.threads': '2', 'num.io.threads': '4',
  'broker.heartbeat.interval.ms': '1000', 'broker.session.timeout.ms': '4000',
};
const MEMORY = ['-Xms128m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];

/**
 * Prepares the embedded Kafka: fetches its jars and formats its storage at first use, ends one left behind, and answers
 * how to run it. The data outlives restarts, kill -9 included.
 * @param {{ state: string, port: number, say: (line: string) => void }} options
 * @returns {Promise<{ spec: import('./process.mjs').PartSpec, kafkaBrokers: string }>}
 */
export async function prepareKafka({ state, port, say }) {
  const jars = kafkaJars(say);
  const folder = join(state, 'kafka');
  const data = join(folder, 'data');
  const properties = join(folder, 'server.properties');
  await endKafkaLeftBehind(properties);
  mkdirSync(folder, { recursive: true });
  writeFileSync(properties, await propertiesText({ port, data }));
  if (!existsSync(join(data, 'meta.properties'))) format({ jars, data, properties });
  return {
    kafkaBrokers: `127.0.0.1:${port}`,
    spec: {
      name: 'kafka', command: javaCommand(), cwd: folder, env: process.env, port, stopWithinMs: 6000,
      args: [...MEMORY, ...javaArgs(jars), 'kafka.Kafka', properties],
      ready: () => listens(port),
    },
  };
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

/** @param {{ port: number, data: string }} options */
async function propertiesText({ port, data }) {
  const controllerPort = await freePort();
  const all = {
    ...SETTINGS, 'log.dirs': data, 'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`, 'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
  };
  return `${Object.entries(all).map(([name, value]) => `${name}=${value}`).join('\n')}\n`;
}

/** @param {{ jars: string, data: string, properties: string }} options */
function format({ jars, data, properties }) {
  rmSync(data, { recursive: true, force: true });
  const clusterId = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url');
  const { status, stdout, stderr } = spawnSync(javaCommand(), [...MEMORY, ...javaArgs(jars, 'WARN'), 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Kafka's storage could not be formatted: ${stdout}${stderr}`);
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
