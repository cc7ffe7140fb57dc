import type { ServiceName } from '@jobnet/contracts';
import type { KafkaAdmin, OpenRebuild, PartitionProgress } from '@jobnet/messaging';
import type { BackboneConfig } from '../config.ts';
import { inServiceDatabase } from './service-database.ts';

const republishEnded = `select 1 from messaging.operations where action = 'republished' and why = 'operation ' || $1`;
const stillToSend = `select count(*)::int as n from messaging.outbox where headers ? 'republished' and topic = any($1)`;

/** What the owners of a rebuild's topics have not done yet, in words; empty when all they were asked to tell again is in the topics. */
export const waitsForOwners = async (backbone: BackboneConfig, { asked, sources }: OpenRebuild): Promise<string[]> => {
  const waits: string[] = [];
  for (const { owner, topics } of sources) {
    for (const topic of topics) {
      const last = asked.filter((one) => one.topic === topic).at(-1);
      if (!last) waits.push(`${owner} was not asked to send ${topic} again: rebuild ask`);
      else if (!(await isEnded(backbone, owner as ServiceName, last.operationId))) waits.push(`${owner} is sending ${topic} again`);
    }
    const [pending] = await inServiceDatabase(backbone, owner as ServiceName, (database) => database.query<{ n: number }>(stillToSend, [topics]));
    if (pending && pending.n > 0) waits.push(`${pending.n} events of ${owner} are not in their topic yet`);
  }
  return waits;
};

const isEnded = async (backbone: BackboneConfig, owner: ServiceName, operationId: string): Promise<boolean> =>
  (await inServiceDatabase(backbone, owner, (database) => database.query(republishEnded, [operationId]))).length > 0;

const place = ({ topic, partition }: PartitionProgress): string => `${topic}/${partition}`;

/** How many of the records that were there when `ends` was read a group has left. */
export const leftOf = (ends: readonly PartitionProgress[], now: readonly PartitionProgress[]): number => {
  const next = new Map(now.map((one) => [place(one), one.next]));
  return ends.reduce((sum, one) => sum + Math.max(0, Number(one.end - (next.get(place(one)) ?? 0n))), 0);
};

/** How far a group has come in a rebuild's topics. */
export const progressIn = (admin: KafkaAdmin, group: string, { sources }: OpenRebuild): Promise<PartitionProgress[]> => admin.progressOf(group, sources.flatMap(({ topics }) => topics));
