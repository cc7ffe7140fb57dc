import { readRun } from '@jobnet/embedded';
import { haveBrowser } from './browser.ts';
import { collectTraces } from './collected.ts';
import { state, startJobnet, stopJobnet } from './jobnet.ts';

/** A fresh system before the first journey, stopped after the last. With JOBNET_E2E_KEEP one that runs already is used and left running. */
export default async function setUp(): Promise<() => Promise<void>> {
  haveBrowser();
  const stopCollecting = await collectTraces();
  const keep = process.env.JOBNET_E2E_KEEP !== undefined;
  if (!keep || !readRun(state)?.url) await startJobnet({ fresh: true });
  return async () => {
    if (!keep) await stopJobnet();
    await stopCollecting();
  };
}
