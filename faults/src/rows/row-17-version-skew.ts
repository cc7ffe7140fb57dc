import { eventContracts } from './every-contract.ts';
import type { FaultRow } from '../row.ts';
import { beginTrial, usualWriting } from '../stage/trial.ts';

/** Every real contract must read what a newer producer sends: one more field, which it does not know. */
const readersAreOpen = (): void => {
  const closed = eventContracts.filter(({ example, payload }) => !payload.safeParse({ ...(example as object), somethingNew: 'x' }).success);
  if (closed.length > 0) throw new Error(`A newer producer would break the readers of ${closed.map(({ type }) => type).join(', ')}`);
};

/** An old reader meets a new writer, then a new reader an old writer: one optional field more or less is no matter. */
export const versionSkew: FaultRow = {
  id: 17, name: 'version skew, old reader with new writer and the reverse', on: 'sample', short: false,
  run: async (context) => {
    readersAreOpen();
    const trial = await beginTrial(context, 'row17');
    const writing = { ...usualWriting, events: context.events ?? 300, perSecond: 0 };
    const [newApp, oldReader] = await Promise.all([trial.source('app-new', { relay: true, writing, contracts: 'newer' }), trial.reader('reader-old')]);
    await newApp.written;
    await trial.drained();
    await Promise.all([newApp.stop(), oldReader.stop()]);
    const [oldApp] = await Promise.all([trial.source('app-old', { relay: true, writing }), trial.reader('reader-new', { contracts: 'newer' })]);
    await oldApp.written;
    return trial.finish();
  },
};
