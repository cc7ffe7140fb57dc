import type { DataSource, EntityManager } from 'typeorm';
import { withDeadline } from '../consume/deadline.ts';
import type { Message } from '../consume/decode.ts';
import { type Binding, eventOf, handlerDeadlineMs } from '../consume/deliver.ts';
import { advancing } from '../consume/projections.ts';
import { faultKindOf } from '../consume/fault.ts';
import { faultOf, type MessagingLog } from '../log.ts';
import { inTransaction, transactionOf } from '../outbox/transaction.ts';

/** The name under which a rebuild keeps its own sequences beside the live ones. */
export const shadowOf = (projection: string): string => `${projection}@rebuild`;

const conflictTries = 4;

const findOpen = `select read_model as "readModel", id from messaging.rebuilds where state = 'building' and read_model = any($1)`;

/** The lock that a rebuild's messages share, and its swap and drop hold alone: an advisory one, since sharers of a row lock can starve who wants it alone. */
export const rebuildLock = `hashtextextended('jobnet rebuild', 0) # hashtextextended($1::text, 0)`;

/** With the rebuild's schema first in the path, the handlers' own statements write to the tables under way. */
const enter = `
  select pg_advisory_xact_lock_shared(${rebuildLock}), set_config('statement_timeout', '${handlerDeadlineMs}', true),
    set_config('search_path', 'rebuild, ' || current_setting('search_path'), true)`;

/** Asked once the lock is held: what swapped or dropped it meanwhile is seen. */
const look = `
  select exists (
    select 1 from messaging.read_models m, unnest(m.tables) as t (table_name)
    where m.name = r.read_model and to_regclass(format('rebuild.%I', t.table_name)) is null
  ) as broken
  from messaging.rebuilds r where r.id = $1 and r.state = 'building'`;

const insertFault = `
  insert into messaging.rebuild_faults as f (rebuild_id, key, sequence, error_class, error_code) values ($1, $2, $3, $4, $5)
  on conflict (rebuild_id, key) do update
    set sequence = excluded.sequence, error_class = excluded.error_class, error_code = excluded.error_code where f.sequence <= excluded.sequence`;

interface Piece {
  readonly message: Message;
  readonly binding: Binding;
}

interface Open {
  readonly readModel: string;
  readonly id: string;
}

/**
 * Gives messages to the rebuilds that are under way, before the live read model takes them: were it after, a swap in between would
 * lose one. What fails here is noted, holds back the swap and does the live one no harm.
 */
export class Shadow {
  readonly #dataSource: DataSource;
  readonly #logger: MessagingLog;
  readonly #bindings: readonly Binding[];
  readonly #readModels: readonly string[];

  constructor(options: { readonly dataSource: DataSource; readonly logger: MessagingLog; readonly bindings: readonly Binding[] }) {
    this.#dataSource = options.dataSource;
    this.#logger = options.logger;
    this.#bindings = options.bindings.filter(({ subscription }) => subscription.readModel);
    this.#readModels = [...new Set(this.#bindings.flatMap(({ subscription }) => subscription.readModel?.name ?? []))];
  }

  /** Throws for missing infrastructure only. */
  async project(messages: readonly Message[]): Promise<void> {
    const pieces = messages.flatMap((message) => this.#bindings.filter(({ subscription }) => subscription.contract.type === message.contract.type).map((binding) => ({ message, binding })));
    if (pieces.length === 0) return;
    const open: Open[] = await this.#dataSource.query(findOpen, [this.#readModels]);
    for (const rebuild of open) await this.#feed(rebuild, pieces.filter(({ binding }) => binding.subscription.readModel?.name === rebuild.readModel));
  }

  /** All in one transaction, by key so that two topics' turns do not lock each other out; singly when one of them fails. */
  async #feed(rebuild: Open, pieces: readonly Piece[]): Promise<void> {
    const byKey = [...pieces].sort((a, b) => (a.message.subject < b.message.subject ? -1 : a.message.subject > b.message.subject ? 1 : 0));
    if (byKey.length > 1 && (await this.#try(rebuild, byKey)) === undefined) return;
    for (const piece of byKey) {
      const error = await this.#try(rebuild, [piece]);
      if (error !== undefined) await this.#note(rebuild, piece, error);
    }
  }

  /** Gives the error when it cannot be done; a conflict with others is tried again. */
  async #try(rebuild: Open, pieces: readonly Piece[], tries = 1): Promise<unknown> {
    try {
      await inTransaction(this.#dataSource, async (manager) => {
        await manager.query(enter, [rebuild.readModel]);
        const [found]: { broken: boolean }[] = await manager.query(look, [rebuild.id]);
        if (!found) return;
        if (found.broken) throw new Error('A table of the rebuild is gone');
        for (const piece of pieces) await projectPiece(manager, rebuild, piece);
      });
      return undefined;
    } catch (error) {
      const kind = faultKindOf(error);
      if (kind === 'infrastructure') throw error;
      if (kind === 'conflict' && tries < conflictTries) return this.#try(rebuild, pieces, tries + 1);
      return error ?? new Error('A handler failed with nothing');
    }
  }

  async #note(rebuild: Open, { message }: Piece, error: unknown): Promise<void> {
    const fault = faultOf(error);
    await this.#dataSource.query(insertFault, [rebuild.id, message.subject, message.sequence, fault.errorClass, fault.errorCode]);
    this.#logger.warn('A rebuild could not take a message', { topic: message.contract.type, messageId: message.id, ...fault });
  }
}

const projectPiece = async (manager: EntityManager, rebuild: Open, { message, binding }: Piece): Promise<void> => {
  const { subscription, handle } = binding;
  if (!(await advancing(manager)({ message, subscription: { ...subscription, projection: shadowOf(subscription.projection) } }))) return;
  await withDeadline(handlerDeadlineMs, (signal) => handle(eventOf(message, undefined), manager, signal));
  if (transactionOf(manager).events.length > 0) throw new Error('A handler of a read model tells events, so it cannot be run again by a rebuild');
  await manager.query('delete from messaging.rebuild_faults where rebuild_id = $1 and key = $2 and sequence <= $3', [rebuild.id, message.subject, message.sequence]);
};
