import kafkajs from 'kafkajs';
import { SERVICES } from './parts.mjs';

/**
 * Removes the topics of our contracts and our groups' dead-letter topics from a Kafka that somebody else runs.
 * @param {string} brokers
 */
export async function dropTopics(brokers) {
  const contracts = await import('@jobnet/contracts');
  const types = Object.values(contracts).filter((value) => value?.kind === 'event').map(({ type }) => type);
  const ours = new Set([...types, ...SERVICES.map((service) => `${service}.dlq`)]);
  const admin = new kafkajs.Kafka({ clientId: 'launcher', brokers: brokers.split(','), logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) => ours.has(topic));
    if (topics.length) await admin.deleteTopics({ topics });
    await untilGone(admin, topics);
  } finally {
    await admin.disconnect();
  }
}

/** Kafka deletes in its own time, and a topic on its way out cannot be made again. @param {import('kafkajs').Admin} admin @param {string[]} topics */
async function untilGone(admin, topics) {
  const gone = new Set(topics);
  for (const deadline = Date.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const left = (await admin.listTopics()).filter((topic) => gone.has(topic));
    if (!left.length) return;
    if (Date.now() > deadline) throw new Error(`Kafka did not delete ${left.join(', ')} within 30 s.`);
  }
}

/**
 * Waits until every broker is in and every partition has all its replicas in sync. A broker that is not there yet is an answer, not an error.
 * @param {Pick<import('kafkajs').KafkaConfig, 'brokers' | 'ssl' | 'sasl'>} connection
 * @param {{ size: number, withinMs: number }} want `size`: how many brokers
 */
export async function untilReplicated(connection, { size, withinMs }) {
  const kafka = new kafkajs.Kafka({ ...connection, clientId: 'launcher', logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 1 } });
  for (const deadline = Date.now() + withinMs; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const state = await replication(kafka.admin()).catch(() => ({ brokers: 0, lagging: ['nothing answered'] }));
    if (state.brokers === size && !state.lagging.length) return;
    if (Date.now() > deadline) throw new Error(`Kafka is not whole within ${withinMs / 1000} s: ${state.brokers} of ${size} brokers, not in sync: ${state.lagging.join(', ')}`);
  }
}

/** @param {import('kafkajs').Admin} admin */
async function replication(admin) {
  await admin.connect();
  try {
    const { brokers } = await admin.describeCluster();
    const { topics } = await admin.fetchTopicMetadata();
    const lagging = topics.filter(({ partitions }) => partitions.some(({ isr, replicas }) => isr.length < replicas.length)).map(({ name }) => name);
    return { brokers: brokers.length, lagging };
  } finally {
    await admin.disconnect();
  }
}
