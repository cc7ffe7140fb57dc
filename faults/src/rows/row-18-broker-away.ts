import type { FaultRow } from '../row.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';

/** What two cores that also run broker, databases and reader surely drain in five minutes; written as fast as it can be. */
const allEvents = 100_000;
const drainedBoundMs = 300_000;
const untilBackMs = 420_000;

/** The broker is away while people go on working; all of it is told and handled within five minutes of its return. */
export const brokerAway: FaultRow = {
  id: 18, name: 'broker away while events are committed, then drained', on: 'sample', short: false, needsBroker: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row18');
    const { kafka } = trial.stage;
    await trial.reader('reader');
    await trial.probe('before', 1).catch(() => undefined);
    trial.recoveries.pop();
    await kafka.kill?.();
    const app = await trial.source('app', { relay: true, writing: { ...usualWriting, events: context.events ?? allEvents, perSecond: 0, perTransaction: 10 } });
    await app.written;
    await kafka.start?.();
    trial.recovered(`${await trial.committed()} events drained`, await trial.drained({ withinMs: untilBackMs }), drainedBoundMs);
    return trial.finish();
  },
};
