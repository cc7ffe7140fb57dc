import { Module } from '@nestjs/common';
import { BookingVendorClient } from './booking-vendor.client.ts';
import { BookingVendorPort } from './booking-vendor.port.ts';
import { FindLeverandoer } from './find-leverandoer.ts';
import { LeverandoerController } from './leverandoer.controller.ts';
import { ListLeverandoerer } from './list-leverandoerer.ts';
import { RegisterLeverandoer } from './register-leverandoer.ts';

/** Vendors and the way to them. */
@Module({
  controllers: [LeverandoerController],
  providers: [FindLeverandoer, RegisterLeverandoer, ListLeverandoerer, { provide: BookingVendorPort, useClass: BookingVendorClient }],
  exports: [FindLeverandoer, BookingVendorPort],
})
export class LeverandoerModule {}
