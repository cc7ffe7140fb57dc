import type { IncomingRecord } from '@jobnet/messaging';
import type { FaultRow } from '../row.ts';
import { untilRead } from '../stage/group.ts';
import { untilHolds } from '../stage/stopwatch.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';

const markOf = ({ value }: IncomingRecord): string => (JSON.parse(String(value)) as { mark: string }).mark;
const replayable = ({ headers, key, value }: IncomingRecord) => ({
  topic: String(headers['dlq-topic']), key, value,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('dlq-'))),
});

/** A reader that was built wrong refuses everything; a right one follows, and the dead letters are sent to their topics again. */
export const deadLetters: FaultRow = {
  id: 16, name: 'dead letters filled and replayed; a parked key released', on: 'sample', short: false,
  run: async (context) => {
    const trial = await beginTrial(context, 'row16');
    const events = context.events ?? 300;
    const [app, wrong] = await Promise.all([
      trial.source('app', { relay: true, writing: { ...usualWriting, events, perSecond: 0 } }),
      trial.reader('reader-wrong', { contracts: 'strict' }),
    ]);
    await app.written;
    await untilHolds('an empty outbox', async () => (await trial.world.source.number('select count(*) as n from messaging.outbox')) === 0, 60_000);
    await untilRead(trial.world, 120_000);
    await wrong.stop();
    const letters = await trial.deadLetters();
    if (letters.length !== (await trial.committed())) throw new Error(`${letters.length} dead letters for ${events} events`);
    const [{ key: parkedKey } = { key: '' }] = await trial.world.source.query<{ key: string }>('select key from proeve_row group by key order by count(*) desc limit 1');
    const right = await trial.reader('reader-right', { behaviour: { failsFor: [parkedKey] } });
    const port = trial.port();
    for (const letter of letters) await port.produceBatch('replay', [replayable(letter)]);
    await untilRead(trial.world, 120_000);
    await untilHolds('the parked key', async () => (await trial.world.reader.number('select count(*) as n from messaging.parked where key = $1', [parkedKey])) > 0, 30_000);
    right.tell({ kind: 'behave', behaviour: {} });
    return trial.finish({ replayed: new Set(letters.map(markOf)), withinMs: 240_000 });
  },
};
