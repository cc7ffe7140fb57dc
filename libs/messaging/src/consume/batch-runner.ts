import type { EventContract } from '@jobnet/contracts/define';
import type { RunningSpan } from '@jobnet/tracing';
import { jittered, rungOf } from '../backoff.ts';
import type { BatchOutcome, IncomingRecord, RecordBatch } from '../kafka/kafka-port.ts';
import { faultOf } from '../log.ts';
import type { Redeemed } from './claim-counter.ts';
import type { Consumption } from './consumption.ts';
import { BadMessage, decode, type Message } from './decode.ts';
import type { Delivered } from './deliver.ts';
import { faultKindOf } from './fault.ts';
import type { Claimed } from './group-commit.ts';
import { processing } from './process-span.ts';

type Readable = { readonly record: IncomingRecord; readonly message: Message };
type Read = Readable | { readonly record: IncomingRecord; readonly bad: BadMessage };

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
      setTimeout(() => this.#showPaused(), pauseMs + pauseForgottenMs + 1).unref();
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
    const { claims, contracts, together } = this.#parts;
    for (let from = 0; from < batch.records.length; ) {
      const chunk = batch.records.slice(from, from + together.size).map((record) => readRecord(record, contracts));
      from += chunk.length;
      const redeemed = await claims.redeem(chunk.flatMap((read) => ('message' in read ? [read.message] : [])));
      if (!batch.alive()) return;
      await this.#parts.shadow.project(chunk.flatMap((read) => ('message' in read ? [read.message] : [])));
      if (!(await this.#settle(batch, chunk, redeemed)) || performance.now() > until) return;
    }
  }

  /** As many together as can be. False when the partition was taken away meanwhile. */
  async #settle(batch: RecordBatch, chunk: readonly Read[], redeemed: Redeemed): Promise<boolean> {
    const [first] = chunk;
    if (!first || !batch.alive()) return false;
    if (chunk.length === 1) {
      await this.#one(first, redeemed);
      batch.settled(first.record);
      return true;
    }
    for (const part of await this.#together(batch, chunk, redeemed)) {
      if (!(await this.#settle(batch, part, redeemed))) return false;
    }
    return true;
  }

  /**
   * All of a chunk in one transaction. When it cannot be, nothing was done, and these are its parts to do instead: the record that failed by
   * itself and the others together, so that one poison costs them few transactions; halves, when no record can be blamed.
   */
  async #together(batch: RecordBatch, chunk: readonly Read[], redeemed: Redeemed): Promise<readonly (readonly Read[])[]> {
    const { metrics, together } = this.#parts;
    const messages = this.#claimed(chunk, redeemed);
    if ('failedAt' in messages) return partsOf(chunk, messages.failedAt);
    const startedAt = performance.now();
    const outcome = await together.deliver(messages.claimed);
    if ('failedAt' in outcome) return partsOf(chunk, outcome.failedAt);
    const seconds = (performance.now() - startedAt) / 1_000 / chunk.length;
    for (const [at, { message, record }] of messages.claimed.entries()) {
      await this.#noteDelivered(record, message, outcome.delivered[at] ?? 'skipped');
      metrics.consumeDuration.observe({ topic: record.topic }, seconds);
      batch.settled(record);
    }
    return [];
  }

  /** The chunk's messages with their claims; or the place of the first that cannot be read. */
  #claimed(chunk: readonly Read[], redeemed: Redeemed): { readonly claimed: readonly Claimed[] } | { readonly failedAt: number } {
    const claimed: Claimed[] = [];
    try {
      for (const read of chunk) {
        if ('bad' in read) throw read.bad;
        claimed.push({ record: read.record, message: read.message, claim: this.#parts.claims.claimOf(read.message, redeemed) });
      }
      return { claimed };
    } catch (error) {
      if (error instanceof BadMessage) return { failedAt: claimed.length };
      throw error;
    }
  }

  async #noteDelivered(record: IncomingRecord, message: Message, delivered: Delivered): Promise<void> {
    const { metrics, parked } = this.#parts;
    if (delivered === 'held') await parked.queue(record, message);
    metrics.consumed.inc({ topic: record.topic, outcome: delivered === 'held' ? 'queued' : delivered });
  }

  async #one(read: Read, redeemed: Redeemed): Promise<void> {
    if ('bad' in read) return this.#giveUp(read.record, read.bad);
    await processing({ ...read, group: this.#parts.group }, (span) => this.#deliver(read, redeemed, span));
  }

  async #deliver({ message, record }: Readable, redeemed: Redeemed, span: RunningSpan): Promise<void> {
    const { deliverer, metrics, parked, claims, logger, onParked } = this.#parts;
    const ended = metrics.consumeDuration.startTimer({ topic: record.topic });
    try {
      const delivered = await deliverer.deliver(message, claims.claimOf(message, redeemed), { heedParked: true });
      span.set({ 'jobnet.outcome': delivered });
      await this.#noteDelivered(record, message, delivered);
    } catch (error) {
      span.fail(faultOf(error).errorClass);
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

/** A chunk that failed as a whole, in smaller parts, none of them empty. */
const partsOf = (chunk: readonly Read[], failedAt: number | undefined): (readonly Read[])[] => {
  const half = chunk.length >> 1;
  const parts = failedAt === undefined ? [chunk.slice(0, half), chunk.slice(half)] : [chunk.slice(0, failedAt), chunk.slice(failedAt, failedAt + 1), chunk.slice(failedAt + 1)];
  return parts.filter(({ length }) => length > 0);
};

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
