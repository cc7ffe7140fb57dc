import type { EventContract, ServiceName } from '@jobnet/contracts/define';
import type { DataSource } from 'typeorm';
import type { ClaimRedeemer } from '../claims/claim-redeemer.ts';
import type { KafkaPort } from '../kafka/kafka-port.ts';
import type { MessagingLog } from '../log.ts';
import type { MessagingMetrics } from '../metrics.ts';
import { Shadow } from '../rebuild/shadow.ts';
import { ClaimCounter } from './claim-counter.ts';
import { DeadLetters } from './dead-letters.ts';
import { type Binding, Deliverer } from './deliver.ts';
import { GroupCommit } from './group-commit.ts';
import { ParkedMessages } from './parked-messages.ts';

/** What handles the messages of one group. */
export interface Consumption {
  readonly group: string;
  readonly contracts: ReadonlyMap<string, EventContract>;
  readonly deliverer: Deliverer;
  readonly together: GroupCommit;
  readonly claims: ClaimCounter;
  readonly parked: ParkedMessages;
  readonly deadLetters: DeadLetters;
  readonly shadow: Shadow;
  readonly metrics: MessagingMetrics;
  readonly logger: MessagingLog;
  /** Wakes the retries when a key was parked. */
  readonly onParked: () => void;
}

/** What a group's consumer stands on. */
export interface ConsumptionOptions {
  readonly service: ServiceName;
  readonly dataSource: DataSource;
  readonly kafka: KafkaPort;
  readonly redeemer: ClaimRedeemer;
  readonly metrics: MessagingMetrics;
  readonly logger: MessagingLog;
}

/** Puts together what handles the messages of a service's group. */
export const consumptionOf = (options: ConsumptionOptions, bindings: readonly Binding[], onParked: () => void): Consumption => {
  const { dataSource, kafka, logger, metrics, redeemer, service: group } = options;
  const delivery = { dataSource, group, metrics, bindings };
  return {
    group,
    contracts: new Map(bindings.map(({ subscription: { contract } }) => [contract.type, contract])),
    deliverer: new Deliverer(delivery),
    together: new GroupCommit(delivery),
    claims: new ClaimCounter(group, redeemer),
    parked: new ParkedMessages(dataSource, group),
    deadLetters: new DeadLetters({ kafka, group, metrics, logger }),
    shadow: new Shadow({ dataSource, logger, bindings }),
    metrics,
    logger,
    onParked,
  };
};
