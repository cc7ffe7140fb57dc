import type { FaultRow } from '../row.ts';
import { type Failpoint, reach } from './failpoint.ts';
import { type Outage, underFault } from './run.ts';
import type { ServicesSystem } from './services-system.ts';

type Point = Pick<Failpoint, 'point' | 'when'>;

/** From the launcher's start of a service, after its wait of 1 to 30 s, until it works. */
const restartBoundMs = 15_000;
const insertBefore: Point = { point: 'outbox-insert', when: 'before' };
const writing: readonly Point[] = [
  insertBefore, { point: 'outbox-insert', when: 'after' }, { point: 'outbox-commit', when: 'before' },
  { point: 'outbox-commit', when: 'during' }, { point: 'outbox-commit', when: 'after' },
];
const relaying: readonly Point[] = [{ point: 'relay-read', when: 'after' }, { point: 'relay-forget', when: 'before' }, { point: 'relay-forget', when: 'after' }];

const named = ({ point, when }: Point): string => `killed ${when} ${point.replace('-', ' ')}`;

/** Row 1: citizen dies around its insert into the outbox and its commit. */
export const citizenKilledWriting: FaultRow = {
  id: 1,
  name: 'citizen killed before and after insert and commit of a tilmelding',
  on: 'services',
  short: false,
  run: (context) =>
    underFault(context, async ({ system }) => {
      const outages: Outage[] = [];
      for (const point of context.short ? [insertBefore] : writing) {
        const { restarted: over } = await killedAt(system, { part: 'citizen', ...point, nth: context.random.between(1, 20) });
        outages.push({ what: `citizen ${named(point)}: next tilmelding written`, over, back: 'write', boundMs: restartBoundMs });
      }
      return outages;
    }),
};

/** Row 2: the relay in citizen dies after it read, after the broker has the events and before it forgot them, and after that. */
export const relayKilled: FaultRow = {
  id: 2,
  name: "citizen's relay killed after read, after send before delete, after delete",
  on: 'services',
  short: false,
  run: (context) =>
    underFault(context, async ({ system }) => {
      const outages: Outage[] = [];
      for (const point of relaying) {
        const { restarted: over } = await killedAt(system, { part: 'citizen', ...point, nth: context.random.between(1, 10) });
        outages.push({ what: `relay ${named(point)}: next receipt`, over, back: 'send', boundMs: restartBoundMs });
      }
      return outages;
    }),
};

/** Row 9: notifications dies when its database has committed and Kafka does not know yet. */
export const consumerKilled: FaultRow = {
  id: 9,
  name: 'notifications killed between the commit of its database and the commit of its offset',
  on: 'services',
  short: false,
  run: (context) =>
    underFault(context, async ({ system }) => {
      const { killed: over } = await killedAt(system, { part: 'notifications', point: 'inbox-commit', when: 'after', nth: context.random.between(2, 40) });
      return [{ what: 'consuming again', over, back: 'consume', boundMs: 15_000 }];
    }),
};

/** Row 19: kafkajs gives the consumer up for good (restart=false); the process must end and come back. */
export const consumerCrashed: FaultRow = {
  id: 19,
  name: "notifications' consumer crashes with restart=false",
  on: 'services',
  short: false,
  run: (context) =>
    underFault(context, async ({ system }) => {
      const { killed: over } = await killedAt(system, { part: 'notifications', point: 'decompress', when: 'before', nth: context.random.between(1, 10) });
      return [{ what: 'consuming again', over, back: 'consume', boundMs: 30_000 }];
    }),
};

/** Waits until the service has died of its failpoint and is back; answers when it died, and when the launcher started it again. */
const killedAt = async (system: ServicesSystem, failpoint: Failpoint): Promise<{ killed: number; restarted: number }> => {
  const pid = system.pidOf(failpoint.part);
  const killed = await reach(system, failpoint);
  const restarted = await system.restarted(failpoint.part, pid);
  await system.back(failpoint.part, pid);
  return { killed, restarted };
};
