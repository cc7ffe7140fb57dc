import { type ClaimOf, type EventContract, type moedeBooked, moedeCancelled, moedeHeld, type PayloadOf } from '@jobnet/contracts';
import { DueWork, Outbox, type OutgoingEvent, updateVersioned } from '@jobnet/messaging';
import type { KeyReference } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MoedeRow } from './moede.entity.ts';
import { mayBecome, type MoedeStatus } from './moede.rules.ts';
import { MoedeChanged } from './moede-changed.ts';
import { moedeStateOf } from './moede-view.ts';

/** Kind of the due rows that bring our side and the vendor's together; the ref is the meeting's id. */
export const reconcileKind = 'reconcile-moede';

type MoedeEvent = EventContract & { readonly payload: (typeof moedeBooked)['payload'] };

/** Changes a meeting's row along its status table, and tells it. */
@Injectable()
export class ChangeMoede {
  constructor(
    private readonly outbox: Outbox,
    private readonly due: DueWork,
    private readonly moedeChanged: MoedeChanged,
  ) {}

  /** The meeting, locked until the transaction ends. */
  load(manager: EntityManager, id: string): Promise<MoedeRow> {
    return manager.findOneOrFail(MoedeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** A change that is not told. */
  async execute(manager: EntityManager, moede: MoedeRow, changes: Partial<MoedeRow>): Promise<MoedeRow> {
    const status = changes.status ?? moede.status;
    if (status !== moede.status && !mayBecome(moede.status, status)) throw new Error(`A meeting cannot go from ${moede.status} to ${status}`);
    const { id: _id, version: _version, ...columns } = changes;
    await updateVersioned(manager, MoedeRow, moede, columns as never);
    return { ...moede, ...changes, version: moede.version + 1 };
  }

  /** A change with the event that tells it. */
  async tell(manager: EntityManager, moede: MoedeRow, changes: Partial<MoedeRow>, contract: MoedeEvent, more: Partial<PayloadOf<typeof moedeBooked>> = {}): Promise<MoedeRow> {
    const changed = await this.execute(manager, moede, changes);
    this.told(manager, changed, contract, more);
    return changed;
  }

  /** Tells the state that a meeting has come to. */
  told(manager: EntityManager, moede: MoedeRow, contract: MoedeEvent, more: Partial<PayloadOf<typeof moedeBooked>> = {}): void {
    this.outbox.add(manager, contract, { subject: moede.id, sequence: moede.version, data: { ...moedeStateOf(moede), ...more } } as OutgoingEvent<MoedeEvent>);
  }

  /** Tells that a meeting was held, with what was agreed as a claim (BOOK-28). */
  held(manager: EntityManager, moede: MoedeRow, claim: ClaimOf<typeof moedeHeld>): void {
    this.outbox.add(manager, moedeHeld, { subject: moede.id, sequence: moede.version, data: moedeStateOf(moede), claim });
  }

  /** The meeting is off: told, and what it had met must be booked again (BOOK-06). */
  async cancel(manager: EntityManager, moede: MoedeRow, aflystAf: 'borger' | 'myndighed'): Promise<MoedeRow> {
    const changed = await this.tell(manager, moede, { status: 'aflyst', aflystAf, idempotencyKey: null }, moedeCancelled);
    await this.moedeChanged.cancelled(manager, moede);
    await this.due.cancel(manager, { kind: reconcileKind, ref: moede.id });
    return changed;
  }

  /** A change without an event: the meeting is waiting, for the answer that this key will get, or came to nothing. */
  async become(manager: EntityManager, moedeId: string, status: MoedeStatus, idempotencyKey: KeyReference | null = null): Promise<MoedeRow> {
    const moede = await this.load(manager, moedeId);
    return moede.status === status ? moede : this.execute(manager, moede, { status, idempotencyKey });
  }
}
