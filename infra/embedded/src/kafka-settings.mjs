import { join } from 'node:path';

/** What holds for every broker: each is its own controller, and topics are made only from contracts. */
const SETTINGS = {
  'process.roles': 'broker,controller', 'controller.listener.names': 'CONTROLLER', 'auto.create.topics.enable': 'false', 'compression.type': 'gzip',
  'num.partitions': '3', 'offsets.topic.num.partitions': '5', 'transaction.state.log.num.partitions': '2', 'share.coordinator.state.topic.num.partitions': '2',
  'group.initial.rebalance.delay.ms': '0', 'log.cleaner.dedupe.buffer.size': '16777216', 'log.cleaner.threads': '1',
  'num.network.threads': '2', 'num.io.threads': '4',
  'broker.heartbeat.interval.ms': '1000', 'broker.session.timeout.ms': '4000',
};

/**
 * One broker of a cluster: where clients, the other brokers and the controllers reach it, and its folder.
 * @typedef {object} KafkaNode
 * @property {number} id from 1
 * @property {number} port for clients
 * @property {number} brokerPort
 * @property {number} controllerPort
 * @property {string} folder
 */

/**
 * The settings of one broker. A single one keeps everything once and talks to itself where clients talk to it; three keep everything
 * three times, take a write when two have it, and go on when one is gone.
 * @param {KafkaNode} node
 * @param {KafkaNode[]} nodes all of the cluster
 * @param {Record<string, string>} [security] of `securitySettings`
 * @returns {Record<string, string>}
 */
export function brokerSettings(node, nodes, security) {
  const at = (/** @type {number} */ port) => `127.0.0.1:${port}`;
  const alone = nodes.length === 1 && !security;
  const listeners = [`CLIENT://${at(node.port)}`, ...(alone ? [] : [`BROKER://${at(node.brokerPort)}`])];
  return {
    ...SETTINGS, ...durability(nodes.length), 'node.id': String(node.id), 'log.dirs': join(node.folder, 'data'),
    'controller.quorum.voters': nodes.map(({ id, controllerPort }) => `${id}@${at(controllerPort)}`).join(','),
    'inter.broker.listener.name': alone ? 'CLIENT' : 'BROKER',
    'listener.security.protocol.map': 'CLIENT:PLAINTEXT,BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
    listeners: [...listeners, `CONTROLLER://${at(node.controllerPort)}`].join(','), 'advertised.listeners': listeners.join(','),
    ...security,
  };
}

/** @param {number} brokers @returns {Record<string, string>} */
function durability(brokers) {
  const replication = String(brokers);
  const minIsr = String(Math.max(1, brokers - 1));
  return {
    'default.replication.factor': replication, 'min.insync.replicas': minIsr, 'offsets.topic.replication.factor': replication,
    'transaction.state.log.replication.factor': replication, 'transaction.state.log.min.isr': minIsr,
    'share.coordinator.state.topic.replication.factor': replication, 'share.coordinator.state.topic.min.isr': minIsr,
  };
}
