import type { DataSource } from 'typeorm';
import { forgetExpiredClaims } from './claims/claim-store.ts';
import { jittered, Pause } from './backoff.ts';
import type { Clock } from './clock.ts';
import { keepInboxPartitions, strayInboxRows } from './consume/inbox-upkeep.ts';
import { oldestDueSeconds } from './due/due-rows.ts';
import { faultOf, type MessagingLog } from './log.ts';
import type { MessagingMetrics } from './metrics.ts';

const measureEveryMs = 15_000;
const tidyEveryMs = 60 * 60 * 1000;

export interface UpkeepParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly metrics: MessagingMetrics;
  readonly logger: MessagingLog;
  readonly parkedKeys: () => Promise<number>;
}

/** Measures what waits, makes and drops inbox partitions, and forgets expired claims. */
export class Upkeep {
  readonly #parts: UpkeepParts;
  readonly #pause = new Pause();
  #running: Promise<void> | undefined;
  #stopping = false;
  #tidiedAt = 0;

  constructor(parts: UpkeepParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#running ??= this.#loop();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#pause.wake();
    await this.#running;
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      try {
        if (Date.now() - this.#tidiedAt >= tidyEveryMs) await this.#tidy();
        await this.#measure();
      } catch (error) {
        this.#parts.logger.warn('Upkeep of the message tables did not finish', faultOf(error));
      }
      await this.#pause.wait(jittered(measureEveryMs));
    }
  }

  async #tidy(): Promise<void> {
    const { dataSource } = this.#parts;
    await keepInboxPartitions(dataSource);
    await forgetExpiredClaims(dataSource.manager);
    this.#tidiedAt = Date.now();
  }

  async #measure(): Promise<void> {
    const { clock, dataSource, metrics, parkedKeys } = this.#parts;
    metrics.parkedKeys.set(await parkedKeys());
    metrics.inboxStray.set(await strayInboxRows(dataSource.manager));
    metrics.dueOldestAge.set(await oldestDueSeconds(dataSource, clock.now()));
  }
}
