import { jittered, Pause } from '../backoff.ts';
import { faultOf } from '../log.ts';
import type { DueHandler, Work } from './due.ts';
import { attemptDue, type DueParts } from './due-attempt.ts';
import { claimDue } from './due-rows.ts';

const atOnce = 4;
const idleMs = 500;
const awayMs = 2_000;

/** The one claim loop of a service: does what is due, up to four pieces at a time, each claimed by one process. */
export class DueLoop {
  readonly #parts: DueParts;
  readonly #handlers: ReadonlyMap<string, DueHandler>;
  readonly #pause = new Pause();
  readonly #underWay = new Set<Promise<void>>();
  #running: Promise<void> | undefined;
  #stopping = false;

  constructor(parts: DueParts, handlers: ReadonlyMap<string, DueHandler>) {
    this.#parts = parts;
    this.#handlers = handlers;
  }

  start(): void {
    if (this.#handlers.size > 0) this.#running ??= this.#loop();
  }

  /** Work was scheduled, or the clock moved. */
  nudge(): void {
    this.#pause.wake();
  }

  /** Claims nothing more and finishes what is under way. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#pause.wake();
    await this.#running;
    await Promise.all(this.#underWay);
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      const free = atOnce - this.#underWay.size;
      try {
        const claimed = free > 0 ? await this.#claim(free) : [];
        for (const work of claimed) this.#begin(work);
        if (claimed.length === 0 || claimed.length === free) await this.#pause.wait(jittered(idleMs));
      } catch (error) {
        this.#parts.logger.warn('Due work cannot be claimed', faultOf(error));
        await this.#pause.wait(jittered(awayMs));
      }
    }
  }

  #claim(limit: number): Promise<Work[]> {
    return claimDue(this.#parts.dataSource, { now: this.#parts.clock.now(), kinds: [...this.#handlers.keys()], limit });
  }

  #begin(work: Work): void {
    const handler = this.#handlers.get(work.kind);
    if (!handler) return;
    const attempt = attemptDue(this.#parts, handler, work).finally(() => {
      this.#underWay.delete(attempt);
      this.#pause.wake();
    });
    this.#underWay.add(attempt);
  }
}
