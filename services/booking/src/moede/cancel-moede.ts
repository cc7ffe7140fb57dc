import { type AnswerOf, bookingsystemAfviser, bookingsystemFejl, type cancelMoede, commonProblems, moedeKanIkkeAendres, Refusal } from '@jobnet/contracts';
import { Clock, DueWork } from '@jobnet/messaging';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { BookingVendorPort } from '../leverandoer/booking-vendor.port.ts';
import { MoedeRow } from './moede.entity.ts';
import { mayCancel } from './moede.rules.ts';
import { SettleMoede } from './settle-moede.ts';

const reconcileAfterMs = 30_000;

type Answer = AnswerOf<typeof cancelMoede>;

/** BOOK-06, BOOK-07: cancels an own meeting at the vendor and in the calendar, or leaves it standing on both sides. */
@Injectable()
export class CancelMoede {
  constructor(
    private readonly vendors: BookingVendorPort,
    private readonly settle: SettleMoede,
    private readonly due: DueWork,
    private readonly clock: Clock,
  ) {}

  async execute(steps: Steps<Answer>, borgerId: string, moedeId: string): Promise<Answer> {
    const vendor = await this.#reserve(steps, borgerId, moedeId);
    const outcome = await this.vendors.cancel(vendor, moedeId);
    if (outcome.kind === 'ok') return steps.settle((manager) => this.settle.cancelled(manager, moedeId));
    await steps.release(async (manager) => {
      if (outcome.kind === 'refused') {
        await this.settle.become(manager, moedeId, 'booket');
        await this.due.cancel(manager, { kind: 'reconcile-moede', ref: moedeId });
      }
    });
    throw outcome.kind === 'refused' ? new Refusal(bookingsystemAfviser, { kode: outcome.kode }) : new Refusal(bookingsystemFejl);
  }

  #reserve(steps: Steps<Answer>, borgerId: string, moedeId: string): Promise<LeverandoerRow> {
    return steps.reserve(async (manager, idempotencyKey) => {
      const moede = await manager.findOne(MoedeRow, { where: { id: moedeId, borgerId }, lock: { mode: 'pessimistic_write' } });
      if (!moede) throw new Refusal(commonProblems.findesIkke);
      const now = this.clock.now();
      if (!mayCancel(moede, now)) throw new Refusal(moedeKanIkkeAendres);
      await this.settle.become(manager, moedeId, 'aflyses', idempotencyKey);
      await this.due.schedule(manager, { kind: 'reconcile-moede', ref: moedeId, dueAt: new Date(now.getTime() + reconcileAfterMs) });
      return manager.findOneByOrFail(LeverandoerRow, { id: moede.leverandoerId });
    });
  }
}
