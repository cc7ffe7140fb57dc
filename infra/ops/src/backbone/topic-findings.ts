import { type AclDifferences, aclText, readerGroupPrefix, timings, type TopicSpec, type TopicState } from '@jobnet/messaging';

/** Something that is not as it should be, and what to do about it. */
export interface Finding {
  readonly what: string;
  readonly todo: string;
}

/** Topics against their contracts: there, with the partitions, replicas and settings that the contract asks for, and no others. */
export const topicFindings = (wanted: readonly TopicSpec[], existing: readonly string[], states: readonly TopicState[]): Finding[] => [
  ...wanted.filter(({ topic }) => !existing.includes(topic)).map(({ topic }) => ({ what: `topic ${topic} is missing`, todo: `run the migration of its owner (npm start does), which makes it` })),
  ...wanted.flatMap((spec) => stateFindings(spec, states.find(({ topic }) => topic === spec.topic))),
  ...existing
    .filter((topic) => !topic.startsWith('__') && !wanted.some((spec) => spec.topic === topic))
    .map((topic) => ({ what: `topic ${topic} belongs to no contract`, todo: 'find who made it; when nobody reads it: npm run kafka -- kafka-topics --delete --topic ' + topic })),
];

const stateFindings = ({ partitions, replication, settings, topic }: TopicSpec, state: TopicState | undefined): Finding[] => {
  if (!state) return [];
  const findings: Finding[] = [];
  if (state.partitions !== partitions) findings.push({ what: `${topic} has ${state.partitions} partitions, not ${partitions}`, todo: 'never add partitions (keys would move): declare a -v2 topic, or correct the contract' });
  if (state.replication < replication) findings.push({ what: `${topic} has ${state.replication} replica(s), not ${replication}`, todo: 'reassign its partitions with kafka-reassign-partitions' });
  for (const [name, value] of Object.entries(settings)) {
    if (state.settings[name] !== value) findings.push({ what: `${topic} has ${name}=${state.settings[name] ?? 'nothing'}, not ${value}`, todo: 'run the migration of its owner, which sets it' });
  }
  return findings;
};

/** Brokers that would make a topic for whoever mistypes one. */
export const brokerFindings = (autoCreate: ReadonlyMap<number, string | undefined>): Finding[] =>
  [...autoCreate]
    .filter(([, value]) => value !== 'false')
    .map(([broker]) => ({ what: `broker ${broker} makes unknown topics by itself`, todo: 'set auto.create.topics.enable=false and restart it' }));

/** Groups that are nobody's; those of ops live for one reading. */
export const groupFindings = (groups: readonly string[], known: readonly string[]): Finding[] =>
  groups
    .filter((group) => !known.includes(group) && !group.startsWith(readerGroupPrefix))
    .map((group) => ({ what: `consumer group ${group} is no service's`, todo: `find who reads; when nobody does: npm run kafka -- kafka-consumer-groups --delete --group ${group}` }));

/** Rights against what the services tell and hear. */
export const aclFindings = (differences: AclDifferences | undefined): Finding[] => [
  ...(differences?.missing ?? []).map((binding) => ({ what: `a right is missing: ${aclText(binding)}`, todo: 'run the migration of that service, which gives it' })),
  ...(differences?.extra ?? []).map((binding) => ({ what: `a right too many: ${aclText(binding)}`, todo: 'npm run ops -- acl takes it away, when no older version needs it' })),
];

/** Figures of our own that must fit one another, and the contracts' longest retention. */
export const timingFindings = (longestRetentionDays: number, figures: typeof timings | { readonly [name in keyof typeof timings]: number } = timings): Finding[] => {
  const findings: Finding[] = [];
  const { deadLetterDays, handlerDeadlineMs, inboxKeepsDays, sessionTimeoutMs } = figures;
  if (sessionTimeoutMs <= 2 * handlerDeadlineMs) findings.push({ what: `the session timeout (${sessionTimeoutMs} ms) is not more than twice the handlers' deadline (${handlerDeadlineMs} ms)`, todo: 'raise the one or lower the other in libs/messaging' });
  if (inboxKeepsDays <= longestRetentionDays + deadLetterDays) findings.push({ what: `the inbox keeps ${inboxKeepsDays} days, topic and dead letters together ${longestRetentionDays + deadLetterDays}`, todo: 'keep the inbox longer, or the topic shorter' });
  return findings;
};
