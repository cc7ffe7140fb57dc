import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@jobnet/testkit';
import { failpointFolder } from './config.ts';
import type { PartName, ServicesSystem } from './services-system.ts';

/** Where a service shall die: at the n-th passing of a statement, before it is sent, before its answer, or after. See `preload.mjs`. */
export interface Failpoint {
  readonly part: Extract<PartName, 'citizen' | 'notifications'>;
  readonly point: 'outbox-insert' | 'outbox-commit' | 'inbox-commit' | 'relay-read' | 'relay-forget' | 'decompress';
  readonly when: 'before' | 'during' | 'after';
  readonly nth: number;
  /** The process that is killed at it, when it is not the service itself. */
  readonly kill?: number;
}

const reachedWithinMs = 90_000;

/** Arms a failpoint in the running process; answers when it was reached, in ms since 1970. Throws when it never is: then nothing was shown. */
export const reach = async (system: ServicesSystem, { part, ...order }: Failpoint): Promise<number> => {
  const [orderFile, hitFile] = ['json', 'hit'].map((kind) => join(failpointFolder, `${part}.${kind}`)) as [string, string];
  rmSync(hitFile, { force: true });
  writeFileSync(orderFile, JSON.stringify(order));
  system.signal(part, 'SIGWINCH');
  return eventually(() => Number(readFileSync(hitFile, 'utf8')), { what: `${part} to reach ${order.point} (${order.when})`, withinMs: reachedWithinMs });
};
