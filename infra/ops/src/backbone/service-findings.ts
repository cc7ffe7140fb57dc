import { type BackboneState, timings } from '@jobnet/messaging';
import { ageText } from './age.ts';
import type { Finding } from './topic-findings.ts';

const oldestOutboxSeconds = 60;

/** What is to be seen of one service from outside. */
export interface ServiceFacts {
  readonly service: string;
  readonly state: BackboneState;
  readonly group: { readonly state: string; readonly members: number };
  /** Topics that the group's members hold partitions of. */
  readonly assigned: readonly string[];
  /** Dead letters that nobody has decided about. */
  readonly undecided: number;
}

type Check = (facts: ServiceFacts) => Finding | undefined;

const when = (broken: boolean, finding: Finding): Finding | undefined => (broken ? finding : undefined);

const checks: readonly Check[] = [
  ({ service, state }) => when(state.lanesOwned < timings.laneCount, { what: `${service}: ${timings.laneCount - state.lanesOwned} of ${timings.laneCount} outbox lanes have no relay`, todo: `see that services/${service} runs and reaches its database` }),
  ({ service, state }) => when(state.outboxOldestSeconds > oldestOutboxSeconds, { what: `${service}: ${state.outboxPending} event(s) wait to be sent, the oldest for ${ageText(state.outboxOldestSeconds)}`, todo: `npm run ops -- outbox ls --service ${service}; see that the broker takes writes` }),
  ({ service, state }) => when(state.outboxParkedKeys > 0, { what: `${service}: ${state.outboxParkedKeys} key(s) are parked in the outbox`, todo: `npm run ops -- outbox ls --service ${service}, mend what the code says, then outbox retry` }),
  ({ service, state }) => when(state.parkedKeys > 0, { what: `${service}: ${state.parkedKeys} key(s) are parked behind a message that a handler failed on`, todo: `npm run ops -- parked ls --service ${service}, mend the handler; it is tried again by itself, or parked retry` }),
  ({ service, undecided }) => when(undecided > 0, { what: `${service}: ${undecided} dead letter(s) wait for a decision`, todo: `npm run ops -- dlq ls --group ${service}, then dlq retry or dlq drop` }),
  ({ service, state }) => when(state.strayInboxRows > 0, { what: `${service}: ${state.strayInboxRows} message(s) lie in the default partition of the inbox`, todo: 'its weeks were not made in time: see the log for "Upkeep of the message tables"; move the rows into the week that is missing' }),
  ({ service, state }) => when(state.claimKeys.length > 1, { what: `${service}: claims are sealed under ${state.claimKeys.length} keys (${state.claimKeys.join(', ')})`, todo: 'a rotation is under way: keep the old key until this is gone (within the hour)' }),
  ({ group, service, state }) => when(state.subscribed.length > 0 && group.state !== 'Stable', { what: `${service}: its consumer group is ${group.state} with ${group.members} member(s)`, todo: `see that services/${service} runs; a group that stays PreparingRebalance for more than a minute has a member that dies` }),
  ({ assigned, group, service, state }) => {
    const unread = state.subscribed.filter((topic) => !assigned.includes(topic));
    return when(group.state === 'Stable' && unread.length > 0, { what: `${service}: subscribed to ${unread.join(', ')}, which no member of its group reads`, todo: 'see that the topic exists and that the service may read it, then start the service again' });
  },
];

/** Everything that is wrong with one service's backbone. */
export const serviceFindings = (facts: ServiceFacts): Finding[] => checks.flatMap((check) => check(facts) ?? []);
