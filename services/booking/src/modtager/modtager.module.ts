import { Clock } from '@jobnet/messaging';
import { CONFIG, Measures } from '@jobnet/service-kit';
import { Module } from '@nestjs/common';
import type { BookingConfig } from '../config.ts';
import { AssembleAddress } from './assemble-address.ts';
import { ChangeSignaturnoegle } from './change-signaturnoegle.ts';
import { CheckModtager } from './check-modtager.ts';
import { LoadModtager } from './load-modtager.ts';
import { ModtagerController } from './modtager.controller.ts';
import { PauseModtager } from './pause-modtager.ts';
import { RegisterModtager } from './register-modtager.ts';
import { ShowModtager } from './show-modtager.ts';
import { WarnLeverandoer } from './warn-leverandoer.ts';
import { WebhookReceiverClient } from './webhook-receiver.client.ts';
import { WebhookReceiverPort } from './webhook-receiver.port.ts';

const receiverOf = (config: BookingConfig, clock: Clock, measures: Measures): WebhookReceiverClient =>
  new WebhookReceiverClient({
    commonJwks: [config.BOOKING_WEBHOOK_JWK, ...(config.BOOKING_WEBHOOK_OLD_JWK ? [config.BOOKING_WEBHOOK_OLD_JWK] : [])],
    net: { net: config.BOOKING_VENDOR_NET, ca: config.BOOKING_VENDOR_CA },
    clock,
    measures,
  });

/** The vendors' receivers of booking-fejl: where they are, the keys that sign, their pauses and their duty. */
@Module({
  controllers: [ModtagerController],
  providers: [
    AssembleAddress,
    LoadModtager,
    ShowModtager,
    CheckModtager,
    RegisterModtager,
    ChangeSignaturnoegle,
    PauseModtager,
    WarnLeverandoer,
    { provide: WebhookReceiverPort, inject: [CONFIG, Clock, Measures], useFactory: receiverOf },
  ],
  exports: [AssembleAddress, PauseModtager, WarnLeverandoer, WebhookReceiverPort],
})
export class ModtagerModule {}
