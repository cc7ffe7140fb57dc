import { Module } from '@nestjs/common';
import { LeverandoerModule } from '../leverandoer/leverandoer.module.ts';
import { ModtagerModule } from '../modtager/modtager.module.ts';
import { BookingFejlController } from './booking-fejl.controller.ts';
import { DeliverBookingFejl } from './deliver-booking-fejl.ts';
import { DeliveryFigures } from './delivery-figures.ts';
import { ListBookingFejl } from './list-booking-fejl.ts';
import { ReportAssembly } from './report-assembly.ts';
import { ReportBookingFejl } from './report-booking-fejl.ts';
import { ReplayBookingFejl } from './replay-booking-fejl.ts';
import { RepublishBookingFejl } from './republish-booking-fejl.ts';
import { SettleBookingFejl } from './settle-booking-fejl.ts';
import { ShowBookingFejl } from './show-booking-fejl.ts';

/** Booking-fejl: accepted at once, delivered to the vendor until it is taken. */
@Module({
  imports: [LeverandoerModule, ModtagerModule],
  controllers: [BookingFejlController],
  providers: [
    ReportBookingFejl,
    DeliverBookingFejl,
    SettleBookingFejl,
    DeliveryFigures,
    ReportAssembly,
    ListBookingFejl,
    ShowBookingFejl,
    ReplayBookingFejl,
    RepublishBookingFejl,
  ],
})
export class BookingFejlModule {}
