import type { FaultRow } from '../row.ts';
import { pause } from '../stage/stopwatch.ts';
import { beginTrial } from '../stage/trial.ts';
import type { Network } from '../worker/assignment.ts';

const boundMs = 10_000;
/** As long as the client waits for an answer. */
const requestTimeoutMs = 10_000;
/** More than all tries of one send. */
const allTries = 4;

/** The broker stores a batch and its answer never comes: the producer is thrown away and the same rows go again. */
export const answerLost: FaultRow = {
  id: 3, name: 'produce answer lost once, until retries end, and swallowed', on: 'sample', short: true,
  run: async (context) => {
    const trial = await beginTrial(context, 'row03');
    const { app } = await trial.steady();
    const lose = async (what: string, network: Network, lastsMs: number) => {
      await trial.probe('before', 120_000);
      trial.recoveries.pop();
      app.tell({ kind: 'network', network });
      await pause(lastsMs);
      await trial.probe(what, boundMs);
    };
    await lose('answer lost once', { cutAnswers: 1 }, 500);
    await lose('answers lost until retries end', { cutAnswers: allTries }, 2_000);
    if (!context.short) await lose('answer swallowed, after the request timed out', { swallowAnswers: 1 }, requestTimeoutMs);
    await trial.quiet(app);
    return trial.finish();
  },
};
