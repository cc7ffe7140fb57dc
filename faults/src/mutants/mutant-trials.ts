import { type Verdict } from '../checker/history.ts';
import type { RowContext } from '../row.ts';
import { beginTrial, type Trial, usualWriting } from '../stage/trial.ts';
import { untilHolds } from '../stage/stopwatch.ts';
import type { Mutant } from '../worker/assignment.ts';

/** A system that is wrong in one known way, run under a fault that shows it; caught when the checker reports the expected kind. */
export interface MutantTrial {
  readonly mutant: Mutant;
  readonly expects: keyof Verdict;
  readonly run: (trial: Trial) => Promise<void>;
}

const events = 200;
const writing = { ...usualWriting, events, perSecond: 0, rolledBackOneIn: 0 };
const withinMs = 90_000;

/** Every mutant the checker must catch. */
export const mutantTrials: readonly MutantTrial[] = [
  {
    mutant: 'skipping-relay', expects: 'lost',
    run: async (trial) => {
      await trial.reader('reader');
      const app = await trial.source('app', { relay: true, mutant: 'skipping-relay', network: { cutRequests: 6 }, writing: { ...writing, perSecond: 200 } });
      await app.written;
      await untilHolds('the outbox to be empty', async () => (await trial.world.source.number('select count(*) as n from messaging.outbox')) === 0, withinMs);
      await trial.probe('a last event', withinMs);
    },
  },
  {
    mutant: 'no-inbox', expects: 'duplicated',
    run: async (trial) => {
      const app = await trial.source('app', { relay: true, writing });
      await app.written;
      const victim = await trial.reader('reader', { mutant: 'no-inbox', failpoint: { at: 'after-handler-commit', hit: 30 } });
      await victim.exited;
      await trial.reader('reader-again', { mutant: 'no-inbox' });
      await untilHolds('the effects', async () => (await trial.effects()) > events, withinMs);
    },
  },
  {
    mutant: 'plain-emit', expects: 'ghost',
    run: async (trial) => {
      await trial.reader('reader');
      const app = await trial.source('app', { mutant: 'plain-emit', writing: { ...writing, rolledBackOneIn: 4 } });
      await app.written;
      await untilHolds('the effects', async () => (await trial.effects()) >= events, withinMs);
    },
  },
  {
    mutant: 'ignores-sequence', expects: 'inversions',
    run: async (trial) => {
      const app = await trial.source('app', { relay: true, writing });
      await app.written;
      await untilHolds('the outbox to be empty', async () => (await trial.world.source.number('select count(*) as n from messaging.outbox')) === 0, withinMs);
      await trial.reader('reader', { mutant: 'ignores-sequence' });
      await untilHolds('the effects', async () => (await trial.world.reader.number('select count(*) as n from projected')) >= events, withinMs);
    },
  },
];

/** Runs one mutant; true when it was caught. */
export const isCaught = async (context: RowContext, { expects, mutant, run }: MutantTrial): Promise<boolean> => {
  const trial = await beginTrial(context, `mutant-${mutant}`);
  await run(trial);
  const { verdict } = await trial.judged();
  context.say(`mutant ${mutant}: ${verdict[expects] > 0 ? 'caught' : 'NOT CAUGHT'} (${expects} ${verdict[expects]})`);
  return verdict[expects] > 0;
};
