import type { ReceivedEvent } from '@jobnet/contracts/define';
import type { DataSource, EntityManager } from 'typeorm';
import { jittered } from '../backoff.ts';
import { timeOf } from '../ids.ts';
import type { ConsumeOutcome, MessagingMetrics } from '../metrics.ts';
import { messageContext, withMessageContext } from '../outbox/message-context.ts';
import { inTransaction } from '../outbox/transaction.ts';
import { withDeadline } from './deadline.ts';
import type { Message } from './decode.ts';
import { faultKindOf } from './fault.ts';
import type { HandlerMethod } from './on.ts';
import { type Advance, advancing } from './projections.ts';
import type { Subscription } from './subscribe.ts';

/** A subscription with the method that serves it. */
export interface Binding {
  readonly subscription: Subscription;
  readonly handle: HandlerMethod;
}

/** How long a handler may take, in ms; also its statement timeout. Less than half a consumer's session, so that a slow handler is never taken for a dead member. */
export const handlerDeadlineMs = 4_500;
const conflictTries = 6;
const conflictWaitMs = 20;

/**
 * One statement opens a message's transaction: the handler's statement timeout, whether its key is parked, and the inbox row,
 * which is there already when the message was handled before.
 */
const takeMessage = `
  with settings as (select set_config('statement_timeout', '${handlerDeadlineMs}', true)),
  held as (select 1 from messaging.parked where $5 and group_id = $3 and key = $4 limit 1),
  taken as (
    insert into messaging.inbox (message_id, consumer)
    select $1::uuid, $2 from settings where not exists (select 1 from held)
    on conflict do nothing returning 1
  )
  select exists (select 1 from held) as held, exists (select 1 from taken) as taken`;

/** What became of a delivery; `held` when its key is parked and nothing was done. */
export type Delivered = Extract<ConsumeOutcome, 'ok' | 'duplicate' | 'superseded' | 'skipped'> | 'held';

/** Delivers a message to each of its handlers, once in this database: inbox row, handler's writes and its own events commit together. */
export class Deliverer {
  readonly #dataSource: DataSource;
  readonly #group: string;
  readonly #metrics: MessagingMetrics;
  readonly #bindings: ReadonlyMap<string, readonly Binding[]>;

  constructor(options: { dataSource: DataSource; group: string; metrics: MessagingMetrics; bindings: readonly Binding[] }) {
    this.#dataSource = options.dataSource;
    this.#group = options.group;
    this.#metrics = options.metrics;
    this.#bindings = bindingsByType(options.bindings);
  }

  /** Every handler gets its turn; the first error comes out when all have had it. Handlers that succeeded are not run again on a retry. */
  async deliver(message: Message, claim: unknown, options: { readonly heedParked: boolean }): Promise<Delivered> {
    const bindings = this.#bindings.get(message.contract.type) ?? [];
    const event = eventOf(message, claim);
    let result: Delivered = 'skipped';
    let failure: { error: unknown } | undefined;
    for (const binding of bindings) {
      if (binding.subscription.mode === 'acts' && message.republished) continue;
      try {
        const outcome = await this.#untilFresh(() => this.#once(binding, message, event, options.heedParked));
        if (outcome === 'held') return outcome;
        if (result !== 'ok') result = outcome;
      } catch (error) {
        if (faultKindOf(error) === 'infrastructure') throw error;
        failure ??= { error };
      }
    }
    if (failure) throw failure.error;
    if (result === 'ok') observeEndToEnd(this.#metrics, message);
    return result;
  }

  /** True when every handler of the message has an inbox row. */
  async isHandled(message: Message): Promise<boolean> {
    const consumers = (this.#bindings.get(message.contract.type) ?? []).map(({ subscription }) => subscription.consumer);
    const rows: unknown[] = await this.#dataSource.query('select 1 from messaging.inbox where message_id = $1 and consumer = any($2)', [message.id, consumers]);
    return rows.length === consumers.length;
  }

  async #untilFresh<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (faultKindOf(error) !== 'conflict' || attempt === conflictTries) throw error;
        await new Promise((resolve) => setTimeout(resolve, jittered(conflictWaitMs * attempt)));
      }
    }
  }

  #once(binding: Binding, message: Message, event: ReceivedEvent, heedParked: boolean): Promise<Delivered> {
    return inTransaction(this.#dataSource, async (manager) => {
      const values = [message.id, binding.subscription.consumer, this.#group, message.subject, heedParked];
      const [row]: { held: boolean; taken: boolean }[] = await manager.query(takeMessage, values);
      if (row?.held) return 'held';
      return row?.taken ? handleMessage(manager, binding, { message, event, advance: advancing(manager) }) : 'duplicate';
    });
  }
}

/** The handlers of each event type, in the order of the subscriptions. */
export const bindingsByType = (bindings: readonly Binding[]): ReadonlyMap<string, readonly Binding[]> => {
  const byType = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const { type } = binding.subscription.contract;
    byType.set(type, [...(byType.get(type) ?? []), binding]);
  }
  return byType;
};

/** Lets one handler take a message whose inbox row it has in the manager's transaction; one that projects takes only what is newer. */
export const handleMessage = async (
  manager: EntityManager, { subscription, handle }: Binding, { advance, event, message }: { readonly message: Message; readonly event: ReceivedEvent; readonly advance: Advance },
): Promise<'ok' | 'superseded'> => {
  if (subscription.mode === 'projects' && !(await advance({ subscription, message }))) return 'superseded';
  const context = { correlationId: message.correlationId, causationId: message.id, ...traceOf(message) };
  await withMessageContext(context, () => withDeadline(handlerDeadlineMs, (signal) => handle(event, manager, signal)));
  return 'ok';
};

/** The trace of the message's own span, when one is under way; else the one it came with. */
const traceOf = ({ traceparent }: Message): { traceparent?: string } => {
  const own = messageContext()?.traceparent ?? traceparent;
  return own ? { traceparent: own } : {};
};

/** Notes how long a message took from being made to being handled. */
export const observeEndToEnd = (metrics: MessagingMetrics, message: Message): void => {
  metrics.endToEnd.observe({ topic: message.contract.type }, Math.max(0, Date.now() - timeOf(message.id).getTime()) / 1000);
};

/** The event as its handler gets it. */
export const eventOf = (message: Message, claim: unknown): ReceivedEvent => ({
  id: message.id,
  type: message.contract.type,
  subject: message.subject,
  sequence: message.sequence,
  time: message.time,
  data: message.data as ReceivedEvent['data'],
  claim: claim as ReceivedEvent['claim'],
  republished: message.republished,
  correlationId: message.correlationId,
});
