import { Module } from '@nestjs/common';
import { BookingfristModule } from '../bookingfrist/bookingfrist.module.ts';
import { BorgerModule } from '../borger/borger.module.ts';
import { LeverandoerModule } from '../leverandoer/leverandoer.module.ts';
import { BookMoede } from './book-moede.ts';
import { CancelMoede } from './cancel-moede.ts';
import { ListMoeder } from './list-moeder.ts';
import { MoedeController } from './moede.controller.ts';
import { ReconcileMoede } from './reconcile-moede.ts';
import { RepublishMoede } from './republish-moede.ts';
import { SettleMoede } from './settle-moede.ts';

/** Meetings: booked and cancelled at the vendor and here, or on neither side. */
@Module({
  imports: [BorgerModule, BookingfristModule, LeverandoerModule],
  controllers: [MoedeController],
  providers: [BookMoede, CancelMoede, ListMoeder, SettleMoede, ReconcileMoede, RepublishMoede],
})
export class MoedeModule {}
