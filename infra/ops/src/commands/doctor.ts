import { type ServiceName, serviceNames } from '@jobnet/contracts';
import { aclDifferences, backboneState, deadLetterDecisions, deadLetterTopicOf, type KafkaOperator, operateKafka, topicsOf } from '@jobnet/messaging';
import { eventContracts } from '../backbone/mask.ts';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { serviceFindings, type ServiceFacts } from '../backbone/service-findings.ts';
import { aclFindings, brokerFindings, type Finding, groupFindings, timingFindings, topicFindings } from '../backbone/topic-findings.ts';
import type { BackboneConfig } from '../config.ts';
import { topicUses } from '../generated/topic-uses.ts';
import type { Command } from './command.ts';

/** Holds the brokers, the groups and the message tables against what contracts and code say (reliability.md section 6, "Config guard"). Fails on a finding. */
export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor                                holds brokers, groups and message tables against contracts and code; fails on a finding',
  run: async ({ backbone, say }) => {
    const findings = await examine(backbone());
    for (const { todo, what } of findings) say(`- ${what}\n    ${todo}`);
    if (findings.length > 0) throw new Error(`${findings.length} finding(s).`);
    say(`All is well: ${eventContracts.size} event contracts, ${serviceNames.length} services.`);
  },
};

/** All that is wrong, the brokers' part first. */
export const examine = (backbone: BackboneConfig): Promise<Finding[]> =>
  operateKafka(backbone.kafka, async (kafka) => {
    const facts: ServiceFacts[] = [];
    const existing = await kafka.topics();
    for (const service of serviceNames) facts.push(await factsOf(backbone, kafka, service, existing));
    return [...(await examineBrokers(backbone, kafka, existing)), ...facts.flatMap(serviceFindings)];
  });

const examineBrokers = async ({ replication }: BackboneConfig, kafka: KafkaOperator, existing: readonly string[]): Promise<Finding[]> => {
  const contracts = [...eventContracts.values()];
  const wanted = topicsOf(contracts, { replication, minIsr: Math.max(1, replication - 1) });
  const states = await kafka.topicStates(wanted.map(({ topic }) => topic).filter((topic) => existing.includes(topic)));
  return [
    ...topicFindings(wanted, existing, states),
    ...brokerFindings(await kafka.brokerSetting('auto.create.topics.enable')),
    ...groupFindings(await kafka.groups(), serviceNames),
    ...aclFindings(await aclDifferences(kafka, topicUses)),
    ...timingFindings(Math.max(...contracts.map(({ retentionDays }) => retentionDays))),
  ];
};

const factsOf = async (backbone: BackboneConfig, kafka: KafkaOperator, service: ServiceName, existing: readonly string[]): Promise<ServiceFacts> => {
  const { decisions, state } = await inServiceDatabase(backbone, service, async (database) => ({
    state: await backboneState(database),
    decisions: await deadLetterDecisions(database, service),
  }));
  const topic = deadLetterTopicOf(service);
  const bounds = existing.includes(topic) ? await kafka.bounds(topic) : [];
  const undecided = bounds.reduce((sum, { end, first, partition }) => {
    const decided = decisions.filter((one) => one.partition === partition && BigInt(one.offset) >= first && BigInt(one.offset) < end).length;
    return sum + Number(end - first) - decided;
  }, 0);
  return { service, state, group: await kafka.groupState(service), assigned: await kafka.assignedTopics(service), undecided };
};
