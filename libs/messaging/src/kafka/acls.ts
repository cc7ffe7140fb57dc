import type { ServiceName } from '@jobnet/contracts/define';
import type { AclBinding, KafkaAdmin } from './kafka-port.ts';
import { deadLetterTopicOf } from './topics.ts';

/** What one service does with topics: it writes those of its own events and reads those its subscriptions name. */
export interface TopicUse {
  readonly service: ServiceName;
  readonly writes: readonly string[];
  readonly reads: readonly string[];
}

/** Where the broker's rights and the contracts disagree. */
export interface AclDifferences {
  /** Needed and not there: the service is refused. */
  readonly missing: readonly AclBinding[];
  /** There and needed by nobody we know; those of another system's principals among them. */
  readonly extra: readonly AclBinding[];
}

const rightOf = (service: ServiceName, operation: string, resource: string, name: string): AclBinding => ({
  principal: `User:${service}`,
  host: '*',
  operation,
  permission: 'allow',
  resource,
  name,
  pattern: 'literal',
});

/**
 * All that a service's principal may do: write its own topics and its dead letters, read what its subscriptions name, as its own group.
 * Reading and writing include describing; an idempotent producer needs no more than a topic it may write (KIP-679).
 */
export const aclsOf = ({ service, writes, reads }: TopicUse): AclBinding[] => [
  ...[...new Set(writes), deadLetterTopicOf(service)].map((topic) => rightOf(service, 'write', 'topic', topic)),
  ...[...new Set(reads)].map((topic) => rightOf(service, 'read', 'topic', topic)),
  ...(reads.length > 0 ? [rightOf(service, 'read', 'group', service)] : []),
];

/** A right in words, for a terminal: `User:citizen may write topic tilmelding-registered`. */
export const aclText = ({ principal, host, operation, permission, resource, name, pattern }: AclBinding): string => {
  const from = host === '*' ? '' : ` from ${host}`;
  return `${principal} ${permission === 'allow' ? 'may' : 'may not'} ${operation} ${resource} ${name}${pattern === 'prefixed' ? '*' : ''}${from}`;
};

/** Compares the broker's rights with those the contracts call for; undefined when the broker checks no rights at all. */
export const aclDifferences = async (admin: KafkaAdmin, uses: readonly TopicUse[]): Promise<AclDifferences | undefined> => {
  const found = await admin.acls();
  if (!found) return undefined;
  const wanted = uses.flatMap(aclsOf);
  return { missing: aclsWithout(wanted, found), extra: aclsWithout(found, wanted) };
};

/**
 * Gives a service the rights it lacks, before it starts; returns how many (0 when the broker checks none). Takes nothing away: the
 * version that still runs beside it may need it.
 */
export const grantAcls = async (admin: KafkaAdmin, use: TopicUse): Promise<number> => {
  const { missing } = (await aclDifferences(admin, [use])) ?? { missing: [] };
  await admin.addAcls(missing);
  return missing.length;
};

/** Brings the rights of our services' principals to what the contracts call for; another system's principals are left alone. */
export const applyAcls = async (admin: KafkaAdmin, uses: readonly TopicUse[]): Promise<AclDifferences> => {
  const { missing, extra } = (await aclDifferences(admin, uses)) ?? { missing: [], extra: [] };
  const ours = new Set(uses.map(({ service }) => `User:${service}`));
  const taken = extra.filter(({ principal }) => ours.has(principal));
  await admin.addAcls(missing);
  await admin.removeAcls(taken);
  return { missing, extra: taken };
};

const keyOf = ({ principal, host, operation, permission, resource, name, pattern }: AclBinding): string =>
  [principal, host, operation, permission, resource, name, pattern].join('\n');

/** Those of some rights that are not among others. */
export const aclsWithout = (all: readonly AclBinding[], others: readonly AclBinding[]): AclBinding[] => {
  const known = new Set(others.map(keyOf));
  return all.filter((binding) => !known.has(keyOf(binding)));
};
