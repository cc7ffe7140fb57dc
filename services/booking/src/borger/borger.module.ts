import { Module } from '@nestjs/common';
import { BookingfristModule } from '../bookingfrist/bookingfrist.module.ts';
import { LeverandoerModule } from '../leverandoer/leverandoer.module.ts';
import { BorgerController } from './borger.controller.ts';
import { LoadBorger } from './load-borger.ts';
import { OnBorgerProvisioned } from './on-borger-provisioned.ts';
import { OnTilhoersforholdUpdated } from './on-tilhoersforhold-updated.ts';
import { ShowBookingstatus } from './show-bookingstatus.ts';

/** What booking knows of a borger, and whether that borger may book. */
@Module({
  imports: [LeverandoerModule, BookingfristModule],
  controllers: [BorgerController],
  providers: [LoadBorger, ShowBookingstatus, OnBorgerProvisioned, OnTilhoersforholdUpdated],
  exports: [LoadBorger],
})
export class BorgerModule {}
