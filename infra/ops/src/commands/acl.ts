import { aclDifferences, aclText, applyAcls, operateKafka, recordOperation, type TopicUse } from '@jobnet/messaging';
import { change } from '../backbone/change.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { readWish } from '../backbone/wish.ts';
import { topicUses } from '../generated/topic-uses.ts';
import type { Command, CommandCall } from './command.ts';

/** Holds each service's rights on the broker against what it tells and hears, and sets them right: the one way to take a right away (ADR 0014). */
export const acl: Command = {
  name: 'acl',
  usage: 'acl [--service s]                      shows rights that are missing or too many, and sets them right',
  run: async (call) => {
    const wish = readWish(call.args);
    for (const use of topicUses.filter(({ service }) => !wish.service || service === wish.service)) await settle(call, use, wish.asker);
  },
};

const settle = async (call: CommandCall, use: TopicUse, asker: Parameters<typeof change>[1]['asker']): Promise<void> => {
  const differences = await operateKafka(call.backbone().kafka, (kafka) => aclDifferences(kafka, [use]));
  if (!differences) throw new Error('This Kafka checks no rights: everybody may do everything.');
  const extra = differences.extra.filter(({ principal }) => principal === `User:${use.service}`);
  const lines = [...differences.missing.map((right) => `add: ${aclText(right)}`), ...extra.map((right) => `take: ${aclText(right)}`)];
  call.say(`${use.service}: ${lines.length === 0 ? 'as it should be' : `${lines.length} to change`}`);
  for (const line of lines) call.say(`  ${line}`);
  if (lines.length === 0) return;
  await change(call, {
    what: `add ${differences.missing.length} and take ${extra.length} right(s) of ${use.service}`,
    asker,
    act: (who) =>
      inServiceDatabase(call.backbone(), use.service, async (database) => {
        const id = await recordOperation(database, { ...who, action: 'rights-set', details: { changes: lines } });
        await operateKafka(call.backbone().kafka, (kafka) => applyAcls(kafka, [use]));
        return id;
      }),
  });
};
