import type { HandlerClass, KafkaPort, Outbox, Subscription } from '@jobnet/messaging';
import type { Provider } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { groupOf, type SampleContracts } from '../contracts.ts';
import type { Assignment, Behaviour } from './assignment.ts';
import { handlersOf, subscriptionsOf } from './handlers.ts';
import { consumeWithoutInbox, emittingOutbox, skippingPort } from './mutant-ports.ts';

/** What of a worker depends on its assignment, mutants included. */
export interface Parts {
  readonly kafka: KafkaPort;
  readonly subscriptions: readonly Subscription[];
  readonly providers: Provider[];
  /** Instead of the real one. */
  readonly outbox: Pick<Outbox, 'add'> | undefined;
  /** From now on. */
  readonly behave: (behaviour: Behaviour) => void;
  readonly start: () => Promise<void>;
}

interface Given {
  readonly assignment: Assignment;
  readonly contracts: SampleContracts;
  readonly kafka: KafkaPort;
  readonly dataSource: DataSource;
}

/** Chooses the parts; a mutant differs from the real system in one of them. */
export const partsOf = ({ assignment, contracts, dataSource, kafka }: Given): Parts => {
  const { mutant, prefix, reader = false } = assignment;
  let behaviour: Behaviour = assignment.behaviour ?? {};
  const { ActsOnProeve, ProjectsProeve } = handlersOf(contracts, () => behaviour);
  const handled = reader && mutant !== 'no-inbox';
  const topics = [contracts.taken.type, contracts.moved.type];
  return {
    kafka: mutant === 'skipping-relay' ? skippingPort(kafka) : kafka,
    subscriptions: handled ? subscriptionsOf(contracts, { acts: ActsOnProeve, projects: ProjectsProeve } satisfies Record<string, HandlerClass>, mutant === 'ignores-sequence') : [],
    providers: handled ? [ActsOnProeve, ProjectsProeve] : [],
    outbox: mutant === 'plain-emit' ? emittingOutbox(kafka) : undefined,
    behave: (next) => {
      behaviour = next;
    },
    start: () => (reader && !handled ? consumeWithoutInbox(kafka, dataSource, { group: groupOf(prefix), topics }) : Promise.resolve()),
  };
};
