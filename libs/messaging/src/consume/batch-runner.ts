import type { EventContract } from '@jobnet/contracts/define';
import { jittered, rungOf } from '../backoff.ts';
import type { BatchOutcome, IncomingRecord, RecordBatch } from '../kafka/kafka-port.ts';
import { faultOf, type MessagingLog } from '../log.ts';
import type { MessagingMetrics } from '../metrics.ts';
import type { ClaimCounter, Redeemed } from './claim-counter.ts';
import type { DeadLetters } from './dead-letters.ts';
import { BadMessage, decode, type Message } from './decode.ts';
import type { Deliverer } from './deliver.ts';
import { faultKindOf } from './fault.ts';
import type { ParkedMessages } from './parked-messages.ts';

/** What handles the messages of one group. */
export interface Consumption {
  readonly group: string;
  readonly contracts: ReadonlyMap<string, EventContract>;
  readonly deliverer: Deliverer;
  readonly claims: ClaimCounter;
  readonly parked: ParkedMessages;
  readonly deadLetters: DeadLetters;
  readonly metrics: MessagingMetrics;
  readonly logger: MessagingLog;
  /** Wakes the retries when a key was parked. */
  readonly onParked: () => void;
}

type Read = { readonly record: IncomingRecord; readonly message: Message } | { readonly record: IncomingRecord; readonly bad: BadMessage };

const chunkSize = 100;
/** One partition's turn; then the others get theirs. */
const turnMs = 500;
const pauseLadderMs = [200, 500, 1_000, 2_000, 5_000];
/** A pause that nobody came back from (the partition was taken away) is no longer counted after this. */
const pauseForgottenMs = 30_000;

interface Stall {
  readonly topic: string;
  readonly failures: number;
  readonly until: number;
}

/** Handles the batches of a group: each record is handled, parked or given up, in order; only missing infrastructure makes it wait. */
export class BatchRunner {
  readonly #parts: Consumption;
  readonly #stalls = new Map<string, Stall>();

  constructor(parts: Consumption) {
    this.#parts = parts;
  }

  /** Never throws. */
  async run(batch: RecordBatch): Promise<BatchOutcome> {
    const place = `${batch.topic}/${batch.partition}`;
    try {
      await this.#handle(batch, performance.now() + turnMs);
      if (this.#stalls.delete(place)) this.#showPaused();
      return {};
    } catch (error) {
      const failures = (this.#stalls.get(place)?.failures ?? 0) + 1;
      const pauseMs = jittered(rungOf(pauseLadderMs, failures));
      this.#stalls.set(place, { topic: batch.topic, failures, until: Date.now() + pauseMs + pauseForgottenMs });
      this.#parts.metrics.partitionPauses.inc({ topic: batch.topic });
      this.#showPaused();
      this.#parts.logger.warn('A partition is paused because something it needs is away', { topic: batch.topic, partition: batch.partition, attempt: failures, ...faultOf(error) });
      return { pauseMs };
    }
  }

  #showPaused(): void {
    for (const [place, { until }] of this.#stalls) if (until < Date.now()) this.#stalls.delete(place);
    for (const topic of this.#parts.contracts.keys()) {
      this.#parts.metrics.partitionPaused.set([...this.#stalls.values()].filter((stall) => stall.topic === topic).length, { topic });
    }
  }

  async #handle(batch: RecordBatch, until: number): Promise<void> {
    for (let from = 0; from < batch.records.length; from += chunkSize) {
      const chunk = batch.records.slice(from, from + chunkSize).map((record) => readRecord(record, this.#parts.contracts));
      const redeemed = await this.#parts.claims.redeem(chunk.flatMap((read) => ('message' in read ? [read.message] : [])));
      for (const read of chunk) {
        if (!batch.alive()) return;
        await this.#one(read, redeemed);
        batch.settled(read.record);
        if (performance.now() > until) return;
      }
    }
  }

  async #one(read: Read, redeemed: Redeemed): Promise<void> {
    if ('bad' in read) return this.#giveUp(read.record, read.bad);
    const { record, message } = read;
    const { deliverer, metrics, parked, claims, logger, onParked } = this.#parts;
    const ended = metrics.consumeDuration.startTimer({ topic: record.topic });
    try {
      const delivered = await deliverer.deliver(message, claims.claimOf(message, redeemed), { heedParked: true });
      if (delivered === 'held') await parked.queue(record, message);
      metrics.consumed.inc({ topic: record.topic, outcome: delivered === 'held' ? 'queued' : delivered });
    } catch (error) {
      if (error instanceof BadMessage) {
        if (!(await deliverer.isHandled(message))) await this.#giveUp(record, error);
        return;
      }
      if (faultKindOf(error) === 'infrastructure') throw error;
      const fault = faultOf(error);
      await parked.park(record, message, fault);
      metrics.consumed.inc({ topic: record.topic, outcome: 'parked' });
      logger.error('A handler failed and its key is parked', { topic: record.topic, partition: record.partition, offset: record.offset, messageId: message.id, ...fault });
      onParked();
    } finally {
      ended();
    }
  }

  #giveUp(record: IncomingRecord, bad: BadMessage): Promise<void> {
    return this.#parts.deadLetters.send(record, { errorClass: bad.name, errorCode: bad.code, attempts: 1 });
  }
}

/** Reads a record by the contract of its topic. */
export const readRecord = (record: IncomingRecord, contracts: ReadonlyMap<string, EventContract>): Read => {
  try {
    const contract = contracts.get(record.topic);
    if (!contract) throw new BadMessage('unknown-topic');
    return { record, message: decode(record, contract) };
  } catch (error) {
    return { record, bad: error instanceof BadMessage ? error : new BadMessage('unreadable') };
  }
};
