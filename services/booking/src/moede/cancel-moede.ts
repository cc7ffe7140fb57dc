import { type AnswerOf, bookingsystemAfviser, bookingsystemFejl, type cancelMoede, commonProblems, moedeAfventerSvar, moedeKanIkkeAendres, Refusal } from '@jobnet/contracts';
import { Clock, DueWork } from '@jobnet/messaging';
import type { Steps } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { BookingVendorPort } from '../leverandoer/booking-vendor.port.ts';
import { ChangeMoede, reconcileKind } from './change-moede.ts';
import { MoedeRow } from './moede.entity.ts';
import { awaitsAnswer, mayCancel } from './moede.rules.ts';
import { SettleMoede } from './settle-moede.ts';

const reconcileAfterMs = 30_000;

type Answer = AnswerOf<typeof cancelMoede>;

/** BOOK-06, BOOK-07: cancels an own meeting at the vendor and in the calendar, or leaves it standing on both sides. One that an authority made is cancelled here alone. */
@Injectable()
export class CancelMoede {
  constructor(
    private readonly vendors: BookingVendorPort,
    private readonly settle: SettleMoede,
    private readonly change: ChangeMoede,
    private readonly due: DueWork,
    private readonly clock: Clock,
  ) {}

  async execute(steps: Steps<Answer>, borgerId: string, moedeId: string): Promise<Answer> {
    const vendor = await this.#reserve(steps, borgerId, moedeId);
    const outcome = vendor ? await this.vendors.cancel(vendor, moedeId) : ({ kind: 'ok' } as const);
    if (outcome.kind === 'ok') return steps.settle((manager) => this.settle.cancelled(manager, moedeId));
    await steps.release(async (manager) => {
      if (outcome.kind === 'refused') {
        await this.change.become(manager, moedeId, 'booket');
        await this.due.cancel(manager, { kind: reconcileKind, ref: moedeId });
      }
    });
    throw outcome.kind === 'refused' ? new Refusal(bookingsystemAfviser, { kode: outcome.kode }) : new Refusal(bookingsystemFejl);
  }

  #reserve(steps: Steps<Answer>, borgerId: string, moedeId: string): Promise<LeverandoerRow | undefined> {
    return steps.reserve(async (manager, idempotencyKey) => {
      const moede = await manager.findOne(MoedeRow, { where: { id: moedeId, borgerId }, lock: { mode: 'pessimistic_write' } });
      if (!moede) throw new Refusal(commonProblems.findesIkke);
      if (awaitsAnswer(moede)) throw new Refusal(moedeAfventerSvar);
      const now = this.clock.now();
      if (!mayCancel(moede, now)) throw new Refusal(moedeKanIkkeAendres);
      if (!moede.leverandoerId) return undefined;
      await this.change.become(manager, moedeId, 'aflyses', idempotencyKey);
      await this.due.schedule(manager, { kind: reconcileKind, ref: moedeId, dueAt: new Date(now.getTime() + reconcileAfterMs) });
      return manager.findOneByOrFail(LeverandoerRow, { id: moede.leverandoerId });
    });
  }
}
