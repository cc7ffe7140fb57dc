/** A time between half and all of `ms`, so that those who failed together do not come back together. */
export const jittered = (ms: number): number => ms * (0.5 + Math.random() / 2);

/** The wait before attempt `attempt + 1` on a ladder of milliseconds; the last rung repeats. */
export const rungOf = (ladderMs: readonly number[], attempt: number): number => ladderMs[Math.min(Math.max(attempt, 1), ladderMs.length) - 1] ?? 0;

/** When to try again after `attempt` failures, with jitter: for a due handler's `again(...)`. */
export const laterBy = (now: Date, ladderMs: readonly number[], attempt: number): Date => new Date(now.getTime() + jittered(rungOf(ladderMs, attempt)));

/** Resolves after `ms`, or at once when woken. The timer keeps no process alive. */
export class Pause {
  #wake: (() => void) | undefined;
  #woken = false;

  /** Ends the present wait, or the next one if none is running. */
  wake(): void {
    this.#woken = true;
    this.#wake?.();
  }

  async wait(ms: number): Promise<void> {
    if (!this.#woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        timer.unref();
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = undefined;
    this.#woken = false;
  }
}
