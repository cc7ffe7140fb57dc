import { createHash } from 'node:crypto';

/** How many lanes a service's outbox has; each is drained by one relay at a time. */
export const laneCount = 16;

/** The lane of a key: all events of one aggregate share one. */
export const laneOf = (key: string): number => (createHash('sha1').update(key).digest()[0] ?? 0) % laneCount;
