import { type AnswerOf, type BodyOf, bookingsystemAfviser, bookingsystemFejl, commonProblems, moedeAfventerSvar, moedeKanIkkeAendres, type rebookMoede, Refusal, tidenErTaget } from '@jobnet/contracts';
import { Clock, DueWork } from '@jobnet/messaging';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { BookingVendorPort } from '../leverandoer/booking-vendor.port.ts';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { ChangeMoede, reconcileKind } from './change-moede.ts';
import { MoedeRow } from './moede.entity.ts';
import { awaitsAnswer, isSeatGone, mayRebook } from './moede.rules.ts';
import { SettleMoede } from './settle-moede.ts';

const reconcileAfterMs = 30_000;

type Answer = AnswerOf<typeof rebookMoede>;

/**
 * BOOK-05, BOOK-07: moves an own meeting at the vendor and in the calendar, or leaves it where it stands on both sides. While the
 * vendor's answer is missing it keeps its old time here; the due row `reconcile-moede` finds out where it stands.
 */
@Injectable()
export class RebookMoede {
  constructor(
    private readonly vendors: BookingVendorPort,
    private readonly settle: SettleMoede,
    private readonly change: ChangeMoede,
    private readonly due: DueWork,
    private readonly clock: Clock,
  ) {}

  async execute(steps: Steps<Answer>, wish: BodyOf<typeof rebookMoede> & { readonly borgerId: string; readonly moedeId: string }): Promise<Answer> {
    const { moedeId, tidId, moedeform } = wish;
    const vendor = await this.#reserve(steps, wish);
    const outcome = await this.vendors.move(vendor, { bookingId: moedeId, tidId, samtaleform: moedeform });
    if (outcome.kind === 'ok') return steps.settle((manager) => this.settle.moved(manager, moedeId, outcome.value));
    const refused = outcome.kind === 'refused' ? outcome.kode : undefined;
    await steps.release(async (manager) => {
      if (refused === undefined) return this.due.schedule(manager, { kind: reconcileKind, ref: moedeId, dueAt: this.clock.now() });
      await this.change.become(manager, moedeId, 'booket');
      await this.due.cancel(manager, { kind: reconcileKind, ref: moedeId });
    });
    if (refused === undefined) throw new Refusal(bookingsystemFejl);
    throw isSeatGone(refused) ? new Refusal(tidenErTaget) : new Refusal(bookingsystemAfviser, { kode: refused });
  }

  #reserve(steps: Steps<Answer>, { borgerId, moedeId }: { readonly borgerId: string; readonly moedeId: string }): Promise<LeverandoerRow> {
    return steps.reserve(async (manager, idempotencyKey) => {
      const moede = await manager.findOne(MoedeRow, { where: { id: moedeId, borgerId }, lock: { mode: 'pessimistic_write' } });
      if (!moede) throw new Refusal(commonProblems.findesIkke);
      if (awaitsAnswer(moede)) throw new Refusal(moedeAfventerSvar);
      const now = this.clock.now();
      if (!moede.leverandoerId || !mayRebook(moede, now)) throw new Refusal(moedeKanIkkeAendres);
      await this.change.become(manager, moedeId, 'flyttes', idempotencyKey);
      await this.due.schedule(manager, { kind: reconcileKind, ref: moedeId, dueAt: new Date(now.getTime() + reconcileAfterMs) });
      return manager.findOneByOrFail(LeverandoerRow, { id: moede.leverandoerId });
    });
  }
}
