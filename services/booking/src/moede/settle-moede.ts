import { type AnswerOf, bookingsystemFejl, type bookMoede, moedeBooked, moedeRebooked, Refusal } from '@jobnet/contracts';
import { Clock, DueWork } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { VendorBooking } from '../leverandoer/booking-vendor.port.ts';
import { ChangeMoede, reconcileKind } from './change-moede.ts';
import type { MoedeRow } from './moede.entity.ts';
import { mayBecome } from './moede.rules.ts';
import { MoedeChanged } from './moede-changed.ts';
import { MoedeView } from './moede-view.ts';

type Answer = AnswerOf<typeof bookMoede>;

/** How long after a move the vendor is asked once more: a call that was on its way while we gave up may still have moved it. */
const lookAgainMs = 600_000;

/** Brings a meeting's row to what the vendor's book says, with the event that tells it. Used by the request and by the reconciling due row. */
@Injectable()
export class SettleMoede {
  constructor(
    private readonly change: ChangeMoede,
    private readonly view: MoedeView,
    private readonly clock: Clock,
    private readonly due: DueWork,
    private readonly moedeChanged: MoedeChanged,
  ) {}

  /**
   * The vendor holds the booking: it stands in the calendar, is told, and meets frister of its kind (BOOK-02, BOOK-22). An answer that
   * comes after the reservation was given up, and so taken back at the vendor, is too late.
   */
  async booked(manager: EntityManager, moedeId: string, booking: VendorBooking): Promise<Answer> {
    const moede = await this.change.load(manager, moedeId);
    if (moede.status === 'booket') return this.view.of(moede);
    if (!mayBecome(moede.status, 'booket')) throw new Refusal(bookingsystemFejl);
    const changed = await this.change.tell(manager, moede, { ...columnsOf(booking), status: 'booket', idempotencyKey: null }, moedeBooked);
    await this.moedeChanged.booked(manager, { ...changed, samtaletype: booking.samtaletype });
    await this.due.cancel(manager, { kind: reconcileKind, ref: moede.id });
    return this.view.of(changed);
  }

  /** The vendor's book has the meeting like this now: told when it stands elsewhere than before (BOOK-05). */
  async moved(manager: EntityManager, moedeId: string, booking: VendorBooking): Promise<Answer> {
    const moede = await this.change.load(manager, moedeId);
    if (moede.status !== 'booket' && !mayBecome(moede.status, 'booket')) throw new Refusal(bookingsystemFejl);
    const { start, moedeform } = columnsOf(booking);
    const isElsewhere = moede.start?.getTime() !== start.getTime() || moede.moedeform !== moedeform;
    const columns = { ...columnsOf(booking), status: 'booket' as const, idempotencyKey: null };
    if (!isElsewhere) return this.view.of(moede.status === 'booket' ? moede : await this.change.execute(manager, moede, columns));
    const changed = await this.change.tell(manager, moede, columns, moedeRebooked, moede.start ? { flyttetFra: moede.start.toISOString() } : {});
    await this.due.cancel(manager, { kind: reconcileKind, ref: moede.id });
    return this.view.of(changed);
  }

  /** The vendor says that the meeting was not moved; one that is on its way all the same is found by looking once more. */
  async notMoved(manager: EntityManager, moedeId: string): Promise<void> {
    await this.change.become(manager, moedeId, 'booket');
    await this.due.schedule(manager, { kind: reconcileKind, ref: moedeId, dueAt: new Date(this.clock.now().getTime() + lookAgainMs) });
  }

  /** The vendor still holds a booking that was to be cancelled. */
  async stands(manager: EntityManager, moedeId: string): Promise<void> {
    await this.change.become(manager, moedeId, 'booket');
  }

  /** The vendor does not hold the booking, and never will: its id is spent. */
  async notHeld(manager: EntityManager, moedeId: string): Promise<void> {
    await this.change.become(manager, moedeId, 'opgivet');
  }

  /** The vendor no longer holds the booking (BOOK-06). */
  async cancelled(manager: EntityManager, moedeId: string): Promise<Answer> {
    const moede = await this.change.load(manager, moedeId);
    return this.view.of(moede.status === 'aflyst' ? moede : await this.change.cancel(manager, moede, 'borger'));
  }

  /** The vendor did not take the booking, or left it unclear (`opgives`). False when the due row has decided already. */
  async giveUp(manager: EntityManager, moedeId: string, to: 'opgives' | 'opgivet'): Promise<boolean> {
    const moede = await this.change.load(manager, moedeId);
    if (moede.status !== 'reserveret') return false;
    await this.change.execute(manager, moede, { status: to, idempotencyKey: null });
    return true;
  }
}

/** What the vendor decides, as it stands in our row. */
const columnsOf = (booking: VendorBooking) => ({
  titel: booking.titel,
  samtaletype: booking.samtaletype,
  moedeform: booking.samtaleform,
  start: new Date(booking.starttid),
  slut: new Date(booking.sluttid),
  sagsbehandler: booking.sagsbehandler,
  sted: booking.sted,
  tidId: booking.tidId,
  kanAflyses: booking.aflysningMulig,
  aflysesSenest: booking.fristAflysning ? new Date(booking.fristAflysning) : null,
  kanOmbookes: booking.ombookningMulig,
  ombookesSenest: booking.fristOmbookning ? new Date(booking.fristOmbookning) : null,
}) satisfies Partial<MoedeRow>;
