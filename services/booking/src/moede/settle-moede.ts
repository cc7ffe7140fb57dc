import { type AnswerOf, bookingsystemFejl, type bookMoede, moedeBooked, moedeCancelled, type PayloadOf, Refusal } from '@jobnet/contracts';
import { Clock, DueWork, Outbox, updateVersioned } from '@jobnet/messaging';
import type { KeyReference } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MeetBookingfrist } from '../bookingfrist/meet-bookingfrist.ts';
import type { VendorBooking } from '../leverandoer/booking-vendor.port.ts';
import { MoedeRow } from './moede.entity.ts';
import { mayBecome, mayCancel, type MoedeStatus } from './moede.rules.ts';

/** Brings a meeting's row to what the vendor's book says, with the event that tells it. Used by the request and by the reconciling due row. */
@Injectable()
export class SettleMoede {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly due: DueWork,
    private readonly meetBookingfrist: MeetBookingfrist,
  ) {}

  /**
   * The vendor holds the booking: it stands in the calendar, is told, and meets frister of its kind (BOOK-02, BOOK-22). An answer that
   * comes after the reservation was given up, and so taken back at the vendor, is too late.
   */
  async booked(manager: EntityManager, moedeId: string, booking: VendorBooking): Promise<AnswerOf<typeof bookMoede>> {
    const moede = await this.#load(manager, moedeId);
    if (moede.status === 'booket') return this.viewOf(moede);
    if (!mayBecome(moede.status, 'booket')) throw new Refusal(bookingsystemFejl);
    const { starttid, sluttid, samtaleform, aflysningMulig, ...rest } = booking;
    const changed = await this.#change(manager, moede, {
      ...rest,
      status: 'booket',
      start: new Date(starttid),
      slut: new Date(sluttid),
      moedeform: samtaleform,
      kanAflyses: aflysningMulig,
      idempotencyKey: null,
    });
    this.outbox.add(manager, moedeBooked, { subject: moede.id, sequence: changed.version, data: moedeStateOf(changed, 'booket') });
    await this.meetBookingfrist.execute(manager, { borgerId: moede.borgerId, samtaletype: booking.samtaletype });
    await this.due.cancel(manager, { kind: 'reconcile-moede', ref: moede.id });
    return this.viewOf(changed);
  }

  /** The vendor no longer holds the booking (BOOK-06). */
  async cancelled(manager: EntityManager, moedeId: string): Promise<AnswerOf<typeof bookMoede>> {
    const moede = await this.#load(manager, moedeId);
    if (moede.status === 'aflyst') return this.viewOf(moede);
    const changed = await this.#change(manager, moede, { status: 'aflyst', idempotencyKey: null });
    this.outbox.add(manager, moedeCancelled, { subject: moede.id, sequence: changed.version, data: moedeStateOf(changed, 'aflyst') });
    await this.due.cancel(manager, { kind: 'reconcile-moede', ref: moede.id });
    return this.viewOf(changed);
  }

  /** A change without an event: the meeting is waiting, for the answer that this key will get, or came to nothing. */
  async become(manager: EntityManager, moedeId: string, status: MoedeStatus, idempotencyKey: KeyReference | null = null): Promise<MoedeRow> {
    const moede = await this.#load(manager, moedeId);
    return moede.status === status ? moede : this.#change(manager, moede, { status, idempotencyKey });
  }

  /** The vendor did not take the booking, or left it unclear (`opgives`). False when the due row has decided already. */
  async giveUp(manager: EntityManager, moedeId: string, to: 'opgives' | 'opgivet'): Promise<boolean> {
    const moede = await this.#load(manager, moedeId);
    if (moede.status !== 'reserveret') return false;
    await this.#change(manager, moede, { status: to, idempotencyKey: null });
    return true;
  }

  /** The meeting as its borger sees it. */
  viewOf(moede: MoedeRow): AnswerOf<typeof bookMoede> {
    return {
      moedeId: moede.id,
      status: moede.status === 'aflyst' || moede.status === 'afholdt' ? moede.status : 'booket',
      titel: moede.titel ?? '',
      start: (moede.start ?? moede.createdAt).toISOString(),
      slut: (moede.slut ?? moede.createdAt).toISOString(),
      moedeform: moede.moedeform,
      sagsbehandler: moede.sagsbehandler ?? '',
      sted: moede.sted ?? '',
      kanAflyses: mayCancel(moede, this.clock.now()),
    };
  }

  async #load(manager: EntityManager, id: string): Promise<MoedeRow> {
    return manager.findOneOrFail(MoedeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async #change(manager: EntityManager, moede: MoedeRow, changes: Partial<MoedeRow>): Promise<MoedeRow> {
    const status = changes.status ?? moede.status;
    if (status !== moede.status && !mayBecome(moede.status, status)) throw new Error(`A meeting cannot go from ${moede.status} to ${status}`);
    const { id: _id, version: _version, ...columns } = changes;
    await updateVersioned(manager, MoedeRow, moede, columns as never);
    return { ...moede, ...changes, version: moede.version + 1 };
  }
}

/** The whole shareable state of a meeting, in the status that others know. */
export const moedeStateOf = (moede: MoedeRow, status: PayloadOf<typeof moedeBooked>['status']): PayloadOf<typeof moedeBooked> => ({
  moedeId: moede.id,
  borgerId: moede.borgerId,
  status,
  start: (moede.start ?? moede.createdAt).toISOString(),
  slut: (moede.slut ?? moede.createdAt).toISOString(),
  moedeform: moede.moedeform,
  samtaletype: moede.samtaletype ?? '',
});
