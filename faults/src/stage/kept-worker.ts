import { pause } from './stopwatch.ts';
import type { WorkerProcess } from './worker-process.ts';

const startsAgainMs = 1_000;

/** A worker that is started again when it ends, as a supervisor does, until it is let go. */
export class KeptWorker {
  readonly #start: () => Promise<WorkerProcess>;
  readonly #lives: WorkerProcess[] = [];
  #kept = true;

  constructor(start: () => Promise<WorkerProcess>) {
    this.#start = start;
    void this.#keep();
  }

  /** The process that lives now, if one does. */
  get now(): WorkerProcess | undefined {
    const last = this.#lives.at(-1);
    return last?.alive ? last : undefined;
  }

  /** Starts it no more; the present life goes on. */
  letGo(): void {
    this.#kept = false;
  }

  async #keep(): Promise<void> {
    while (this.#kept) {
      const life = await this.#start().catch(() => undefined);
      if (life) this.#lives.push(life);
      await life?.exited;
      if (this.#kept) await pause(startsAgainMs);
    }
  }
}
