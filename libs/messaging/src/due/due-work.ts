import type { EntityManager } from 'typeorm';
import { newId } from '../ids.ts';
import { messageContext } from '../outbox/message-context.ts';
import { afterCommit } from '../outbox/transaction.ts';

/** What shall be done, and when. */
export interface DueRequest {
  readonly kind: string;
  /** Unique with the kind: scheduling it again moves it. */
  readonly ref: string;
  /** Domain time. */
  readonly dueAt: Date;
  /**
   * Rows with the same order key are done one after the other, oldest first; a later row waits for an earlier one that is not due yet.
   * What stands before a colon names an outside system: a process does at most two pieces of its work at a time.
   */
  readonly orderKey?: string;
  /** Ids and codes for the handler; no personal data. */
  readonly payload?: unknown;
}

/** Schedules work in the transaction that makes it necessary. */
export class DueWork {
  #nudge: () => void = () => undefined;

  /** Tells which loop to wake when scheduled work has committed. */
  onScheduled(nudge: () => void): void {
    this.#nudge = nudge;
  }

  /** Schedules the work, or moves it (as new work, with a new id) when this kind and ref is already waiting. */
  async schedule(manager: EntityManager, request: DueRequest): Promise<void> {
    await manager.query(
      `insert into messaging.due (id, kind, ref, order_key, payload, due_at, traceparent) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (kind, ref) do update set id = excluded.id, order_key = excluded.order_key, payload = excluded.payload,
         due_at = excluded.due_at, traceparent = excluded.traceparent, attempt = 0, lease_until = null`,
      [newId(), request.kind, request.ref, request.orderKey ?? null, JSON.stringify(request.payload ?? null), request.dueAt, messageContext()?.traceparent ?? null],
    );
    afterCommit(manager, () => this.#nudge());
  }

  /** An outside system is well again: its work of this kind that waits for later (order keys `<system>:...`) is due now. */
  async hasten(manager: EntityManager, { kind, system, dueAt }: { readonly kind: string; readonly system: string; readonly dueAt: Date }): Promise<void> {
    await manager.query(
      `update messaging.due set due_at = $3 where kind = $1 and split_part(order_key, ':', 1) = $2 and due_at > $3 and lease_until is null`,
      [kind, system, dueAt],
    );
    afterCommit(manager, () => this.#nudge());
  }

  /** Takes waiting work back. Work that is being performed right now is not settled afterwards. */
  async cancel(manager: EntityManager, work: { readonly kind: string; readonly ref: string }): Promise<void> {
    await manager.query(`delete from messaging.due where kind = $1 and ref = $2`, [work.kind, work.ref]);
  }
}
