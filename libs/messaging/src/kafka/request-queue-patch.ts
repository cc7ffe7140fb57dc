import { createRequire } from 'node:module';

interface RequestQueue {
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  readonly pending: readonly unknown[];
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

const pendingCheckMs = 10;
let patched = false;

/**
 * kafkajs 2.2.4 asks for timers with a negative delay when the broker does not throttle, of which Node 24 warns at each connection.
 * The same schedule, never negative.
 */
export const patchRequestQueue = (): void => {
  if (patched) return;
  patched = true;
  const queue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as { prototype: RequestQueue };
  queue.prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.throttleCheckTimeoutId) return;
    const throttledMs = Math.max(0, this.throttledUntil - Date.now());
    const waitMs = this.pending.length > 0 && throttledMs === 0 ? pendingCheckMs : throttledMs;
    this.throttleCheckTimeoutId = setTimeout(() => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    }, waitMs);
  };
};
