import { again, Clock, done, Due, laterBy, type Outcome, type Work } from '@jobnet/messaging';
import { IdempotencyKeys } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { LeverandoerRow } from '../leverandoer/leverandoer.entity.ts';
import { BookingVendorPort, type VendorBooking, type VendorOutcome } from '../leverandoer/booking-vendor.port.ts';
import { MoedeRow } from './moede.entity.ts';
import { SettleMoede } from './settle-moede.ts';

const ladderMs = [5_000, 15_000, 60_000, 300_000, 900_000];

type Found = VendorBooking | undefined;

/**
 * The due work `reconcile-moede`: asks the vendor what became of a meeting whose answer never came, and brings both sides together.
 * A reservation that the vendor holds is booked; one the borger was told had failed is taken out of the vendor's book.
 */
@Injectable()
@Due('reconcile-moede')
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
    const vendor = await this.dataSource.manager.findOneByOrFail(LeverandoerRow, { id: moede.leverandoerId });
    const outcome: VendorOutcome<Found> =
      moede.status === 'opgives' ? await this.vendors.cancel(vendor, moede.id) : await this.vendors.findBooking(vendor, moede.id);
    if (outcome.kind === 'ok') return done(outcome.value);
    return again(laterBy(this.clock.now(), ladderMs, work.attempt), outcome.kind);
  }

  async settle(manager: EntityManager, work: Work, outcome: Outcome<Found>): Promise<void> {
    if (outcome.state !== 'done') return;
    const moede = await manager.findOneByOrFail(MoedeRow, { id: work.ref });
    const found = outcome.value;
    if (moede.status === 'aflyses') {
      if (found) await this.settleMoede.become(manager, moede.id, 'booket');
      else await this.settleMoede.cancelled(manager, moede.id);
    } else if (moede.status === 'reserveret' && found) {
      const answer = await this.settleMoede.booked(manager, moede.id, found);
      if (moede.idempotencyKey) await this.keys.settle(manager, moede.idempotencyKey, answer);
    } else if (moede.status === 'reserveret' || moede.status === 'opgives') {
      await this.settleMoede.become(manager, moede.id, 'opgivet');
      if (moede.status === 'reserveret' && moede.idempotencyKey) await this.keys.release(manager, moede.idempotencyKey);
    }
  }
}
