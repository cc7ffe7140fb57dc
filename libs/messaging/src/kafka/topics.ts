import { type EventContract, serviceNames } from '@jobnet/contracts/define';
import type { KafkaAdmin, TopicSpec } from './kafka-port.ts';

const dayMs = 24 * 60 * 60 * 1000;
const maxMessageBytes = 256 * 1024;
const maxDeadLetterBytes = 4 * 1024 * 1024;
/** How long a dead letter is kept, in days. */
export const deadLetterDays = 30;

/** Where a group's unreadable and given-up messages go. */
export const deadLetterTopicOf = (group: string): string => `${group}.dlq`;

/** How safe a topic is, from the environment: 1 and 1 on one broker, 3 and 2 on three. */
export interface Durability {
  readonly replication: number;
  readonly minIsr: number;
}

const settingsOf = (days: number, maxBytes: number, minIsr: number): Record<string, string> => ({
  'cleanup.policy': 'delete',
  'compression.type': 'gzip',
  'max.message.bytes': String(maxBytes),
  'message.timestamp.type': 'CreateTime',
  'min.insync.replicas': String(minIsr),
  'retention.ms': String(days * dayMs),
  'unclean.leader.election.enable': 'false',
});

/** Every topic that shall exist: one for each contract, one dead letter topic for each service. */
export const topicsOf = (contracts: readonly EventContract[], { replication, minIsr }: Durability): TopicSpec[] => [
  ...contracts.map((contract) => ({
    topic: contract.type,
    partitions: contract.partitions,
    replication,
    settings: settingsOf(contract.retentionDays, maxMessageBytes, minIsr),
  })),
  ...serviceNames.map((service) => ({
    topic: deadLetterTopicOf(service),
    partitions: 1,
    replication,
    settings: settingsOf(deadLetterDays, maxDeadLetterBytes, minIsr),
  })),
];

/** Makes the topics of the contracts that are missing and sets the settings of all; returns the names of the new ones. Repeating does no harm. */
export const ensureTopics = async (admin: KafkaAdmin, contracts: readonly EventContract[], durability: Durability): Promise<string[]> => {
  const wanted = topicsOf(contracts, durability);
  const created = await admin.createTopics(wanted);
  await admin.configureTopics(wanted.filter(({ topic }) => !created.includes(topic)));
  return created;
};
