import { type AnswerOf, type BodyOf, type bookMoede, bookingsystemAfviser, bookingsystemFejl, Refusal, tidenErTaget } from '@jobnet/contracts';
import { Clock, DueWork, newId } from '@jobnet/messaging';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { type BookingBorger, LoadBorger } from '../borger/load-borger.ts';
import { BookingVendorPort, type VendorOutcome, type VendorBooking } from '../leverandoer/booking-vendor.port.ts';
import { reconcileKind } from './change-moede.ts';
import { MoedeRow } from './moede.entity.ts';
import { isSeatGone } from './moede.rules.ts';
import { SettleMoede } from './settle-moede.ts';

/** How long an answer may be missing before the vendor is asked what became of the booking. */
const reconcileAfterMs = 30_000;

type Answer = AnswerOf<typeof bookMoede>;

/**
 * BOOK-01, BOOK-12, BOOK-26: reserves, asks the vendor, settles. A crash between the steps is mended by the due row
 * `reconcile-moede`, so that no meeting stands on one side only.
 */
@Injectable()
export class BookMoede {
  constructor(
    private readonly loadBorger: LoadBorger,
    private readonly vendors: BookingVendorPort,
    private readonly settle: SettleMoede,
    private readonly due: DueWork,
    private readonly clock: Clock,
  ) {}

  async execute(steps: Steps<Answer>, borgerId: string, wish: BodyOf<typeof bookMoede>): Promise<Answer> {
    const moedeId = newId();
    const { leverandoer } = await this.#reserve(steps, moedeId, borgerId, wish);
    const { moedetilbudId, tidId, moedeform } = wish;
    const outcome = await this.vendors.book(leverandoer, { bookingId: moedeId, borgerId, moedetilbudId, tidId, samtaleform: moedeform });
    if (outcome.kind === 'ok') return steps.settle((manager) => this.settle.booked(manager, moedeId, outcome.value));
    await this.#giveUp(steps, moedeId, outcome);
    throw refusalOf(outcome);
  }

  #reserve(steps: Steps<Answer>, moedeId: string, borgerId: string, wish: BodyOf<typeof bookMoede>): Promise<BookingBorger> {
    return steps.reserve(async (manager, idempotencyKey) => {
      const borger = await this.loadBorger.require(manager, borgerId);
      const now = this.clock.now();
      const reserved = manager.create(MoedeRow, {
        id: moedeId,
        version: 1,
        borgerId,
        oprindelse: 'selvbooket',
        gruppe: 'individuelt',
        leverandoerId: borger.leverandoer.id,
        moedetilbudId: wish.moedetilbudId,
        tidId: wish.tidId,
        moedeform: wish.moedeform,
        status: 'reserveret',
        idempotencyKey,
        createdAt: now,
      });
      await manager.insert(MoedeRow, reserved as never);
      await this.due.schedule(manager, { kind: reconcileKind, ref: moedeId, dueAt: new Date(now.getTime() + reconcileAfterMs) });
      return borger;
    });
  }

  /** Nothing may stay in the vendor's book of what the borger is told has failed; an unclear answer is taken back by the due row. */
  async #giveUp(steps: Steps<Answer>, moedeId: string, outcome: VendorOutcome<VendorBooking>): Promise<void> {
    await steps.release(async (manager) => {
      const refused = outcome.kind === 'refused';
      const first = await this.settle.giveUp(manager, moedeId, refused ? 'opgivet' : 'opgives');
      if (!first) return;
      if (refused) await this.due.cancel(manager, { kind: reconcileKind, ref: moedeId });
      else await this.due.schedule(manager, { kind: reconcileKind, ref: moedeId, dueAt: this.clock.now() });
    });
  }
}

const refusalOf = (outcome: VendorOutcome<VendorBooking>): Refusal => {
  if (outcome.kind !== 'refused') return new Refusal(bookingsystemFejl);
  return isSeatGone(outcome.kode) ? new Refusal(tidenErTaget) : new Refusal(bookingsystemAfviser, { kode: outcome.kode });
};
