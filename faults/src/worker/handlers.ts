import type { ReceivedEvent } from '@jobnet/contracts/define';
import { type HandlerClass, On, subscribe, type Subscription } from '@jobnet/messaging';
import type { EntityManager } from 'typeorm';
import type { SampleContracts } from '../contracts.ts';
import type { Behaviour } from './assignment.ts';

type Proeve = ReceivedEvent<SampleContracts['taken']>;

/** A failure of a handler's own, as a bug would be. */
class Failed extends Error {}

const insertEffect = 'insert into effect (key, sequence, topic, mark) values ($1, $2, $3, $4)';
const insertProjected = 'insert into projected (key, sequence, topic, mark) values ($1, $2, $3, $4)';
const valuesOf = ({ data, sequence, subject, type }: Proeve): unknown[] => [subject, sequence, type, data.mark];

const behave = async ({ failsFor, failsOneIn, slowFor, slowMs }: Behaviour, { subject }: Proeve): Promise<void> => {
  if (slowMs !== undefined && (slowFor === undefined || slowFor.includes(subject))) await new Promise((resolve) => setTimeout(resolve, slowMs));
  if (failsFor?.includes(subject) || (failsOneIn !== undefined && Math.random() * failsOneIn < 1)) throw new Failed();
};

/** The reader's handlers: one acts on every event, one projects its key's newest. */
export const handlersOf = (contracts: SampleContracts, behaviour: () => Behaviour) => {
  class ActsOnProeve {
    @On(contracts.taken)
    taken(event: Proeve, manager: EntityManager): Promise<void> {
      return this.act(event, manager);
    }

    @On(contracts.moved)
    moved(event: Proeve, manager: EntityManager): Promise<void> {
      return this.act(event, manager);
    }

    private async act(event: Proeve, manager: EntityManager): Promise<void> {
      await manager.query(insertEffect, valuesOf(event));
      await behave(behaviour(), event);
    }
  }

  class ProjectsProeve {
    @On(contracts.taken)
    async taken(event: Proeve, manager: EntityManager): Promise<void> {
      await manager.query(insertProjected, valuesOf(event));
    }

    @On(contracts.moved)
    async moved(event: Proeve, manager: EntityManager): Promise<void> {
      await manager.query(insertProjected, valuesOf(event));
    }
  }
  return { ActsOnProeve, ProjectsProeve };
};

/** The subscriptions of both handlers; a reader that ignores sequence calls its projecting handler an acting one. */
export const subscriptionsOf = (contracts: SampleContracts, handlers: { acts: HandlerClass; projects: HandlerClass }, ignoresSequence: boolean): Subscription[] =>
  [contracts.taken, contracts.moved].flatMap((contract) => [
    subscribe(contract, handlers.acts, 'acts'),
    subscribe(contract, handlers.projects, ignoresSequence ? 'acts' : 'projects'),
  ]);
