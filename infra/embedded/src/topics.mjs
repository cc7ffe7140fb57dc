import { spawnSync } from 'node:child_process';
import { javaArgs, javaCommand } from './kafka.mjs';
import { kafkaJars } from './kafka-jars.mjs';
import { SERVICES } from './parts.mjs';

/**
 * Removes the topics of our contracts and our groups' dead-letter topics from a Kafka that somebody else runs.
 * @param {string} brokers
 */
export async function dropTopics(brokers) {
  const contracts = await import('@jobnet/contracts');
  const types = Object.values(contracts).filter((value) => value?.kind === 'event').map(({ type }) => type);
  const ours = [...types, ...SERVICES.map((service) => `${service}.dlq`)];
  const jars = kafkaJars((line) => process.stdout.write(`${line}\n`));
  const { status, stdout, stderr } = spawnSync(javaCommand(), [...javaArgs(jars, 'ERROR'), 'org.apache.kafka.tools.TopicCommand', '--bootstrap-server', brokers, '--delete', '--if-exists', '--topic', `(${ours.join('|').replaceAll('.', '\\.')})`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The topics could not be removed: ${stdout}${stderr}`);
}
