import type { DataSource } from 'typeorm';
import { forgetExpiredClaims } from './claims/claim-store.ts';
import { resealClaims, type Resealed, resealField, type SealedField } from './claims/reseal-fields.ts';
import { jittered, Pause } from './backoff.ts';
import type { FieldCipher } from './cipher.ts';
import type { Clock } from './clock.ts';
import { keepInboxPartitions, strayInboxRows } from './consume/inbox-upkeep.ts';
import { overdueOf } from './due/due-rows.ts';
import { faultOf, type MessagingLog } from './log.ts';
import type { MessagingMetrics } from './metrics.ts';
import { forgetOldDecisions } from './operations/dead-letter-operations.ts';
import { backlogOf } from './outbox/backlog.ts';

const measureEveryMs = 5_000;
const tidyEveryMs = 60 * 60 * 1000;
/** After a round that did not finish. */
const tidyAgainMs = 60 * 1000;

export interface UpkeepParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  /** The service's own sealed columns. */
  readonly sealedFields?: readonly SealedField[];
  readonly metrics: MessagingMetrics;
  readonly logger: MessagingLog;
  readonly parked: () => Promise<{ keys: number; oldestSeconds: number }>;
  /** Undefined when nothing is consumed, or not yet. */
  readonly heartbeatAgeMs: () => number | undefined;
}

/** Measures what waits, makes and drops inbox partitions, forgets expired claims, and seals the others and the service's own fields again when the data key has changed. */
export class Upkeep {
  readonly #parts: UpkeepParts;
  readonly #pause = new Pause();
  #running: Promise<void> | undefined;
  #stopping = false;
  readonly #kindsSeen = new Set<string>();
  #tidyAt = 0;

  constructor(parts: UpkeepParts) {
    this.#parts = parts;
  }

  /** Its figures count as looked at from now, so that a first look that never succeeds is told of, too. */
  start(): void {
    if (this.#running) return;
    this.#parts.metrics.measuredAt.set({ what: 'database' }, Date.now() / 1000);
    this.#running = this.#loop();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#pause.wake();
    await this.#running;
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      if (Date.now() >= this.#tidyAt) {
        this.#tidyAt = Date.now() + tidyAgainMs;
        await this.#attempt(() => this.#tidy());
      }
      await this.#attempt(() => this.#measure());
      await this.#pause.wait(jittered(measureEveryMs));
    }
  }

  /** What cannot be tidied must still be measured: the figures tell of it. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#parts.logger.warn('Upkeep of the message tables did not finish', faultOf(error));
    }
  }

  async #tidy(): Promise<void> {
    const { cipher, dataSource, sealedFields = [] } = this.#parts;
    await keepInboxPartitions(dataSource);
    await forgetExpiredClaims(dataSource.manager);
    await forgetOldDecisions(dataSource.manager);
    this.#tell('Claims', await resealClaims(dataSource, cipher));
    for (const field of sealedFields) this.#tell('Fields', await resealField(dataSource, cipher, field));
    this.#tidyAt = Date.now() + tidyEveryMs;
  }

  #tell(what: 'Claims' | 'Fields', { resealed, unreadable }: Resealed): void {
    const { logger } = this.#parts;
    if (resealed > 0) logger.info(`${what} were sealed again with the current key`, { count: resealed });
    if (unreadable > 0) logger.error(`${what} cannot be opened: their key is gone`, { count: unreadable });
  }

  async #measure(): Promise<void> {
    const { clock, dataSource, heartbeatAgeMs, metrics, parked } = this.#parts;
    const ageMs = heartbeatAgeMs();
    if (ageMs !== undefined) metrics.heartbeatAge.set(ageMs / 1000);
    const outbox = await backlogOf(dataSource.manager);
    metrics.outboxPending.set(outbox.pending);
    metrics.outboxOldestAge.set(outbox.oldestSeconds);
    metrics.outboxParked.set(outbox.parked);
    const waiting = await parked();
    metrics.parkedKeys.set(waiting.keys);
    metrics.parkedOldestAge.set(waiting.oldestSeconds);
    metrics.inboxStray.set(await strayInboxRows(dataSource.manager));
    const overdue = await overdueOf(dataSource, clock.now());
    for (const kind of overdue.waiting.keys()) this.#kindsSeen.add(kind);
    for (const kind of this.#kindsSeen) metrics.dueWaiting.set({ kind }, overdue.waiting.get(kind) ?? 0);
    metrics.dueOldestAge.set(overdue.oldestSeconds);
    metrics.measuredAt.set({ what: 'database' }, Date.now() / 1000);
  }
}
