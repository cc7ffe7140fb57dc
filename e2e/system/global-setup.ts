import { readRun } from '@jobnet/embedded';
import { state, startJobnet, stopJobnet } from './jobnet.ts';

/** A fresh system before the first journey, stopped after the last. With JOBNET_E2E_KEEP one that runs already is used and left running. */
export default async function setUp(): Promise<() => Promise<void>> {
  const keep = process.env.JOBNET_E2E_KEEP !== undefined;
  if (keep && readRun(state)?.url) return () => Promise.resolve();
  await startJobnet({ fresh: true });
  return keep ? () => Promise.resolve() : stopJobnet;
}
