import { Clock } from '@jobnet/messaging';
import { CONFIG } from '@jobnet/service-kit';
import { Module } from '@nestjs/common';
import type { BookingConfig } from '../config.ts';
import { LeverandoerModule } from '../leverandoer/leverandoer.module.ts';
import { BookingFejlController } from './booking-fejl.controller.ts';
import { DeliverBookingFejl } from './deliver-booking-fejl.ts';
import { DeliveryFigures } from './delivery-figures.ts';
import { ListBookingFejl } from './list-booking-fejl.ts';
import { ReportAssembly } from './report-assembly.ts';
import { ReportBookingFejl } from './report-booking-fejl.ts';
import { RepublishBookingFejl } from './republish-booking-fejl.ts';
import { WebhookReceiverClient } from './webhook-receiver.client.ts';
import { WebhookReceiverPort } from './webhook-receiver.port.ts';

/** Booking-fejl: accepted at once, delivered to the vendor until it is taken. */
@Module({
  imports: [LeverandoerModule],
  controllers: [BookingFejlController],
  providers: [
    ReportBookingFejl,
    DeliverBookingFejl,
    DeliveryFigures,
    ReportAssembly,
    ListBookingFejl,
    RepublishBookingFejl,
    {
      provide: WebhookReceiverPort,
      inject: [CONFIG, Clock],
      useFactory: (config: BookingConfig, clock: Clock) => new WebhookReceiverClient(config.BOOKING_WEBHOOK_JWK, clock),
    },
  ],
})
export class BookingFejlModule {}
