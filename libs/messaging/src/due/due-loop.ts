import { jittered, Pause } from '../backoff.ts';
import { faultOf } from '../log.ts';
import type { DueHandler, Work } from './due.ts';
import { attemptDue, type DueParts } from './due-attempt.ts';
import { claimDue } from './due-rows.ts';

const atOnce = 5;
/** Of one kind at a time, and of all work that waits for the outside world: an outside system that hangs leaves room for the others and for ours. */
const mostOfOneKind = 3;
const mostOutside = 4;
/** Of one outside system among several that the same kind of work asks: one that is slow leaves a place for the next. */
const mostOfOneSystem = 2;
const idleMs = 500;
const awayMs = 2_000;

/** The one claim loop of a service: does what is due, up to five pieces at a time, each claimed by one process. */
export class DueLoop {
  readonly #parts: DueParts;
  readonly #handlers: ReadonlyMap<string, DueHandler>;
  readonly #pause = new Pause();
  readonly #underWay = new Map<Promise<void>, Work>();
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
    await Promise.all(this.#underWay.keys());
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      try {
        const work = await this.#claim();
        if (work) this.#begin(work);
        else await this.#pause.wait(jittered(idleMs));
      } catch (error) {
        this.#parts.logger.warn('Due work cannot be claimed', faultOf(error));
        await this.#pause.wait(jittered(awayMs));
      }
    }
  }

  /** The next piece of work of a kind that has room. */
  async #claim(): Promise<Work | undefined> {
    const kinds = this.#kindsWithRoom();
    if (kinds.length === 0) return undefined;
    const [work] = await claimDue(this.#parts.dataSource, { now: this.#parts.clock.now(), kinds, busy: this.#busySystems(), limit: 1 });
    return work;
  }

  #kindsWithRoom(): string[] {
    const running = [...this.#underWay.values()].map(({ kind }) => kind);
    if (running.length >= atOnce) return [];
    const isOutside = (kind: string) => this.#handlers.get(kind)?.perform !== undefined;
    const outsideIsFull = running.filter(isOutside).length >= mostOutside;
    return [...this.#handlers.keys()].filter((kind) => running.filter((one) => one === kind).length < mostOfOneKind && !(outsideIsFull && isOutside(kind)));
  }

  #busySystems(): string[] {
    const asked = [...this.#underWay.values()].flatMap(({ system }) => system ?? []);
    return asked.filter((system) => asked.filter((one) => one === system).length >= mostOfOneSystem);
  }

  #begin(work: Work): void {
    const handler = this.#handlers.get(work.kind);
    if (!handler) return;
    const attempt = attemptDue(this.#parts, handler, work).finally(() => {
      this.#underWay.delete(attempt);
      this.#pause.wake();
    });
    this.#underWay.set(attempt, work);
  }
}
