import type { ReceivedEvent } from '@jobnet/contracts/define';
import type { DataSource, EntityManager } from 'typeorm';
import { keyClass } from '../database/lock-classes.ts';
import type { IncomingRecord } from '../kafka/kafka-port.ts';
import { inTransaction } from '../outbox/transaction.ts';
import type { Message } from './decode.ts';
import { type Binding, bindingsByType, type Delivered, eventOf, handlerDeadlineMs, handleMessage, observeEndToEnd } from './deliver.ts';
import { faultKindOf } from './fault.ts';
import type { MessagingMetrics } from '../metrics.ts';
import { KeyTurns } from './key-turns.ts';
import { processing } from './process-span.ts';
import { type Advance, advancingTogether, type Projecting } from './projections.ts';

const largestGroup = 100;
/** A message by itself goes another way, which measures nothing: with one the group would stay small for good. */
const smallestGroup = 2;
/** A group shares one transaction and its locks, so that it must not last long; the next is smaller or larger by how long this one took. */
const tooLongMs = 100;
const shortMs = 40;
/** A group that waits longer for a row falls apart: a little before Postgres would look whether two wait for each other. */
const lockWaitMs = 900;

/**
 * `takeMessage` of many: which keys are parked, and an inbox row for each handler of each message whose key is not and which was not
 * handled before. The keys are locked in one order for all: two topics of an aggregate bring the same keys in different orders, and
 * their groups, in two processes, would wait for each other's rows for ever. In one process they take turns.
 */
const takeMessages = `
  with settings as (select set_config('statement_timeout', '${handlerDeadlineMs}', true), set_config('lock_timeout', '${lockWaitMs}', true)),
  locked as materialized (
    select count(pg_advisory_xact_lock(${keyClass}, hash)) from (select distinct hashtext(k) as hash from unnest($3::text[]) as k order by hash) h
  ),
  asked as (select * from unnest($1::uuid[], $2::text[], $3::text[]) as a (message_id, consumer, key)),
  held as (select distinct p.key from messaging.parked p where p.group_id = $4 and p.key = any($3::text[])),
  taken as (
    insert into messaging.inbox (message_id, consumer)
    select a.message_id, a.consumer from settings, asked a where a.key not in (select key from held)
    on conflict do nothing returning message_id, consumer
  )
  select (select count(*) from locked) as locked, (select coalesce(array_agg(key), '{}') from held) as held,
    (select coalesce(array_agg(message_id || ' ' || consumer), '{}') from taken) as taken`;

/** A message with its redeemed claim, if any, and the record it came as. */
export interface Claimed {
  readonly record: IncomingRecord;
  readonly message: Message;
  readonly claim: unknown;
}

/** What became of each message; or, when one of them failed and nothing was done, its place, where it can be told. */
export type GroupOutcome = { readonly delivered: readonly Delivered[] } | { readonly failedAt: number | undefined };

/** A group whose transaction is open: the inbox rows it made, and how far its projections have come. */
interface Opened {
  readonly taken: Set<string>;
  readonly advance: Advance;
}

/** The message that a handler has in hand. */
interface Progress {
  at: number | undefined;
}

/**
 * Delivers messages of one partition in one transaction, in order: their inbox rows, the handlers' writes and their own events commit
 * together. What a message of its own promises holds: each handler once for each message, a parked key's messages untouched.
 */
export class GroupCommit {
  readonly #dataSource: DataSource;
  readonly #group: string;
  readonly #metrics: MessagingMetrics;
  readonly #bindings: ReadonlyMap<string, readonly Binding[]>;
  readonly #turns = new KeyTurns();
  #size = largestGroup;

  constructor(options: { dataSource: DataSource; group: string; metrics: MessagingMetrics; bindings: readonly Binding[] }) {
    this.#dataSource = options.dataSource;
    this.#group = options.group;
    this.#metrics = options.metrics;
    this.#bindings = bindingsByType(options.bindings);
  }

  /** How many messages the next group may have. */
  get size(): number {
    return this.#size;
  }

  /** Throws when the database is away. */
  async deliver(messages: readonly Claimed[]): Promise<GroupOutcome> {
    const progress: Progress = { at: undefined };
    try {
      const keys = messages.map(({ message }) => message.subject);
      const delivered = await this.#turns.take(keys, () => inTransaction(this.#dataSource, (manager) => this.#deliver(manager, messages, progress)));
      delivered.forEach((outcome, at) => outcome === 'ok' && messages[at] && observeEndToEnd(this.#metrics, messages[at].message));
      return { delivered };
    } catch (error) {
      if (faultKindOf(error) === 'infrastructure') throw error;
      return { failedAt: progress.at };
    }
  }

  async #deliver(manager: EntityManager, messages: readonly Claimed[], progress: Progress): Promise<Delivered[]> {
    const asked = messages.flatMap(({ message }) => this.#handlersOf(message).map(({ subscription: { consumer } }) => ({ id: message.id, consumer, key: message.subject })));
    const [row]: { held: string[]; taken: string[] }[] = await manager.query(takeMessages, [asked.map(({ id }) => id), asked.map(({ consumer }) => consumer), asked.map(({ key }) => key), this.#group]);
    const held = new Set(row?.held);
    const taken = new Set(row?.taken);
    const advance = await advancingTogether(manager, messages.flatMap(({ message }) => this.#projecting(message, taken)));
    const outcomes: Delivered[] = [];
    const startedAt = performance.now();
    try {
      for (const [at, one] of messages.entries()) {
        progress.at = at;
        outcomes.push(held.has(one.message.subject) ? 'held' : await this.#traced(manager, one, { taken, advance }));
      }
      progress.at = undefined;
      return outcomes;
    } finally {
      this.#resize(performance.now() - startedAt);
    }
  }

  /** A span for each message, with its own time; when the group is rolled back each gets another, by itself. */
  #traced(manager: EntityManager, { claim, message, record }: Claimed, group: Opened): Promise<Delivered> {
    return processing({ record, message, group: this.#group }, async (span) => {
      const outcome = await this.#one(manager, eventOf(message, claim), { message, ...group });
      span.set({ 'jobnet.outcome': outcome });
      return outcome;
    });
  }

  async #one(manager: EntityManager, event: ReceivedEvent, { advance, message, taken }: Opened & { readonly message: Message }): Promise<Delivered> {
    let result: Delivered = 'skipped';
    for (const binding of this.#handlersOf(message)) {
      const isNew = taken.delete(inboxRowOf(message, binding));
      const outcome = isNew ? await handleMessage(manager, binding, { message, event, advance }) : 'duplicate';
      if (result !== 'ok') result = outcome;
    }
    return result;
  }

  /** The projecting handlers that are to take a message. */
  #projecting(message: Message, taken: ReadonlySet<string>): Projecting[] {
    const bindings = this.#handlersOf(message).filter((binding) => binding.subscription.mode === 'projects' && taken.has(inboxRowOf(message, binding)));
    return bindings.map(({ subscription }) => ({ subscription, message }));
  }

  #handlersOf(message: Message): readonly Binding[] {
    const bindings = this.#bindings.get(message.contract.type) ?? [];
    return message.republished ? bindings.filter(({ subscription }) => subscription.mode !== 'acts') : bindings;
  }

  #resize(tookMs: number): void {
    if (tookMs > tooLongMs) this.#size = Math.max(smallestGroup, this.#size >> 1);
    else if (tookMs < shortMs) this.#size = Math.min(largestGroup, this.#size * 2);
  }
}

/** An inbox row as `takeMessages` tells of it. */
const inboxRowOf = ({ id }: Message, { subscription: { consumer } }: Binding): string => `${id} ${consumer}`;
