import { jittered, Pause, rungOf } from '../backoff.ts';
import { faultOf } from '../log.ts';
import { readRecord } from './batch-runner.ts';
import type { Consumption } from './consumption.ts';
import { BadMessage, type Message } from './decode.ts';
import type { Delivered } from './deliver.ts';
import { faultKindOf } from './fault.ts';
import { type ParkedHead, retryLadderMs } from './parked-messages.ts';
import { processing } from './process-span.ts';

const idleMs = 1_000;
const awayMs = 2_000;

/** Tries the heads of parked keys when their time has come; after the last rung a head goes to the dead letters and the next of its key is tried. */
export class ParkedRetries {
  readonly #parts: Consumption;
  readonly #pause = new Pause();
  #running: Promise<void> | undefined;
  #stopping = false;

  constructor(parts: Consumption) {
    this.#parts = parts;
  }

  start(): void {
    this.#running ??= this.#loop();
  }

  /** A key was parked or queued just now. */
  nudge(): void {
    this.#pause.wake();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#pause.wake();
    await this.#running;
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      try {
        const head = await this.#parts.parked.take();
        if (head) await this.#try(head);
        else await this.#pause.wait(jittered(idleMs));
      } catch (error) {
        this.#parts.logger.warn('Parked messages cannot be reached', faultOf(error));
        await this.#pause.wait(jittered(awayMs));
      }
    }
  }

  async #try(head: ParkedHead): Promise<void> {
    const { contracts, group, metrics, parked } = this.#parts;
    const { record } = head;
    const read = readRecord(record, contracts);
    try {
      if ('bad' in read) throw read.bad;
      const { message } = read;
      const delivered = await processing({ record, message, group, again: true }, () => this.#deliver(message));
      await parked.remove(head.id);
      metrics.consumed.inc({ topic: record.topic, outcome: delivered });
    } catch (error) {
      if (faultKindOf(error) === 'infrastructure') await parked.postpone(head.id, jittered(awayMs));
      else if (error instanceof BadMessage) await this.#giveUp(head, head.attempts + 1, { errorClass: error.name, errorCode: error.code });
      else await this.#failed(head, faultOf(error));
    }
  }

  async #deliver(message: Message): Promise<Delivered> {
    const { claims, deliverer, shadow } = this.#parts;
    const redeemed = await claims.redeem([message]);
    await shadow.project([message]);
    return deliverer.deliver(message, claims.claimOf(message, redeemed), { heedParked: false });
  }

  async #failed(head: ParkedHead, fault: { errorClass: string; errorCode: string }): Promise<void> {
    const attempts = head.attempts + 1;
    this.#parts.metrics.consumed.inc({ topic: head.record.topic, outcome: 'retry' });
    if (attempts > retryLadderMs.length) await this.#giveUp(head, attempts, fault);
    else await this.#parts.parked.failed(head.id, attempts, jittered(rungOf(retryLadderMs, attempts)), fault);
  }

  async #giveUp(head: ParkedHead, attempts: number, fault: { errorClass: string; errorCode: string }): Promise<void> {
    await this.#parts.deadLetters.send(head.record, { ...fault, attempts, ...(head.firstFailedAt ? { firstFailedAt: head.firstFailedAt } : {}) });
    await this.#parts.parked.remove(head.id);
  }
}
