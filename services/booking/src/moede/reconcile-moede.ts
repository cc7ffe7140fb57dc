import { again, Clock, done, Due, laterBy, type Outcome, type Work } from '@jobnet/messaging';
import { IdempotencyKeys } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { BookingVendorPort, type VendorBooking, type VendorOutcome } from '../leverandoer/booking-vendor.port.ts';
import { reconcileKind } from './change-moede.ts';
import { MoedeRow } from './moede.entity.ts';
import { SettleMoede } from './settle-moede.ts';

const ladderMs = [5_000, 15_000, 60_000, 300_000, 900_000];

type Found = VendorBooking | undefined;

/**
 * The due work `reconcile-moede`: asks the vendor what became of a meeting whose answer never came, and brings both sides together.
 * A reservation that the vendor holds is booked; one it does not hold, or that the borger was told had failed, is taken back: that
 * spends its id, so that a booking still on its way cannot arrive later. A meeting that was to be moved stands where the vendor has it.
 */
@Injectable()
@Due(reconcileKind)
export class ReconcileMoede {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vendors: BookingVendorPort,
    private readonly settleMoede: SettleMoede,
    private readonly keys: IdempotencyKeys,
    private readonly clock: Clock,
  ) {}

  async perform(work: Work): Promise<Outcome<Found>> {
    const moede = await this.dataSource.manager.findOneByOrFail(MoedeRow, { id: work.ref });
    const vendor = await this.dataSource.manager.findOneByOrFail(LeverandoerRow, { id: moede.leverandoerId ?? '' });
    const outcome = await this.#ask(vendor, moede);
    if (outcome.kind === 'ok') return done(outcome.value);
    return again(laterBy(this.clock.now(), ladderMs, work.attempt), outcome.kind);
  }

  async settle(manager: EntityManager, work: Work, outcome: Outcome<Found>): Promise<void> {
    if (outcome.state !== 'done') return;
    const moede = await manager.findOneByOrFail(MoedeRow, { id: work.ref });
    const found = outcome.value;
    if (moede.status === 'aflyses') await this.#endCancelling(manager, moede, found !== undefined);
    else if (moede.status === 'flyttes' || moede.status === 'booket') await this.#endMoving(manager, moede, found);
    else if (moede.status === 'reserveret' && found) {
      const answer = await this.settleMoede.booked(manager, moede.id, found);
      if (moede.idempotencyKey) await this.keys.settle(manager, moede.idempotencyKey, answer);
    } else if (moede.status === 'reserveret' || moede.status === 'opgives') {
      await this.settleMoede.notHeld(manager, moede.id);
      if (moede.status === 'reserveret' && moede.idempotencyKey) await this.keys.release(manager, moede.idempotencyKey);
    }
  }

  async #ask(vendor: LeverandoerRow, moede: MoedeRow): Promise<VendorOutcome<Found>> {
    if (moede.status === 'opgives') return this.vendors.cancel(vendor, moede.id);
    const found = await this.vendors.findBooking(vendor, moede.id);
    const missing = found.kind === 'ok' && found.value === undefined;
    return missing && moede.status === 'reserveret' ? this.vendors.cancel(vendor, moede.id) : found;
  }

  /** The key of a cancelling whose request died gets its answer, or is free to be tried again. */
  async #endCancelling(manager: EntityManager, moede: MoedeRow, stands: boolean): Promise<void> {
    const key = moede.idempotencyKey;
    if (stands) {
      await this.settleMoede.stands(manager, moede.id);
      if (key) await this.keys.release(manager, key);
      return;
    }
    const answer = await this.settleMoede.cancelled(manager, moede.id);
    if (key) await this.keys.settle(manager, key, answer);
  }

  /** The meeting stands where the vendor has it; one that the vendor no longer has is off. */
  async #endMoving(manager: EntityManager, moede: MoedeRow, found: Found): Promise<void> {
    const key = moede.idempotencyKey;
    const stays = found && Date.parse(found.starttid) === moede.start?.getTime() && found.samtaleform === moede.moedeform;
    if (stays) {
      if (moede.status === 'flyttes') await this.settleMoede.notMoved(manager, moede.id);
      if (key) await this.keys.release(manager, key);
      return;
    }
    const answer = found ? await this.settleMoede.moved(manager, moede.id, found) : await this.settleMoede.cancelled(manager, moede.id);
    if (key) await this.keys.settle(manager, key, answer);
  }
}
