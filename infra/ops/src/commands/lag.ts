import { serviceNames, type ServiceName } from '@jobnet/contracts';
import { backboneState, type IncomingRecord, type KafkaOperator, operateKafka, type PartitionProgress } from '@jobnet/messaging';
import { ageText } from '../backbone/age.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { readWish } from '../backbone/wish.ts';
import type { Command, CommandCall } from './command.ts';

/** How far each group is behind, counted in messages and, what says more, in the age of the oldest that it has not handled. */
export const lag: Command = {
  name: 'lag',
  usage: 'lag [--group g]                       how far each group is behind',
  run: async (call) => {
    const { service } = readWish(call.args);
    await operateKafka(call.backbone().kafka, async (kafka) => {
      for (const group of service ? [service] : serviceNames) await tell(call, kafka, group);
    });
  },
};

const tell = async ({ backbone, say }: CommandCall, kafka: KafkaOperator, group: ServiceName): Promise<void> => {
  const { subscribed } = await inServiceDatabase(backbone(), group, backboneState);
  if (subscribed.length === 0) {
    say(`${group}: listens to nothing`);
    return;
  }
  const { members, state } = await kafka.groupState(group);
  const existing = new Set(await kafka.topics());
  const progress = await kafka.progressOf(group, subscribed.filter((topic) => existing.has(topic)));
  const behind = progress.filter(({ end, next }) => next < end);
  const oldest = await kafka.read(behind.map(({ next, partition, topic }) => ({ topic, partition, from: next, to: next + 1n })));
  say(`${group}: ${state}, ${members} member(s), ${behind.reduce((sum, { end, next }) => sum + (end - next), 0n)} message(s) behind`);
  for (const one of progress) say(`  ${lineOf(one, oldest)}`);
};

const lineOf = ({ end, next, partition, topic }: PartitionProgress, oldest: readonly IncomingRecord[]): string => {
  const record = oldest.find((one) => one.topic === topic && one.partition === partition);
  const age = record ? `, the oldest ${ageText((Date.now() - Number(record.timestamp)) / 1_000)} old` : '';
  return `${topic}/${partition}  at ${next} of ${end}  ${end - next} behind${age}`;
};
