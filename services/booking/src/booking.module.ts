import {
  akasseMoedeRegistered, bookingFejlDelivered, bookingFejlReported, bookingFejlUndeliverable, bookingfristActivated, bookingfristExpired, bookingfristMet,
  leverandoerWarned, moedeBooked, moedeCancelled, moedeConfirmationRequested, moedeConfirmed, moedeHeld, moedeRebooked,
} from '@jobnet/contracts';
import type { ServiceDefinition } from '@jobnet/service-kit';
import { BookingFejlForsoegRow } from './booking-fejl/booking-fejl-forsoeg.entity.ts';
import { BookingFejlRow } from './booking-fejl/booking-fejl.entity.ts';
import { BookingFejlModule } from './booking-fejl/booking-fejl.module.ts';
import { BookingfristRow } from './bookingfrist/bookingfrist.entity.ts';
import { BookingfristModule } from './bookingfrist/bookingfrist.module.ts';
import { BorgerRow } from './borger/borger.entity.ts';
import { BorgerModule } from './borger/borger.module.ts';
import { config } from './config.ts';
import { IndsigtModule } from './indsigt/indsigt.module.ts';
import { KalenderabonnementRow } from './kalender/kalenderabonnement.entity.ts';
import { KalenderModule } from './kalender/kalender.module.ts';
import { LeverandoerRow } from './leverandoer/leverandoer.entity.ts';
import { LeverandoerModule } from './leverandoer/leverandoer.module.ts';
import { migrations } from './migrations/index.ts';
import { ModtagerModule } from './modtager/modtager.module.ts';
import { ModtagerpauseRow } from './modtager/modtagerpause.entity.ts';
import { SignaturnoegleRow } from './modtager/signaturnoegle.entity.ts';
import { MoedeRow } from './moede/moede.entity.ts';
import { MoedeModule } from './moede/moede.module.ts';
import { MoedetilbudModule } from './moedetilbud/moedetilbud.module.ts';
import { sealedFields } from './sealed-fields.ts';
import { subscriptions } from './subscriptions.ts';

/** booking: meetings at the municipalities' vendors, and reports when booking fails. */
export const booking: ServiceDefinition = {
  name: 'booking',
  slices: [BorgerModule, LeverandoerModule, MoedetilbudModule, MoedeModule, BookingfristModule, BookingFejlModule, ModtagerModule, KalenderModule, IndsigtModule],
  entities: [BorgerRow, LeverandoerRow, MoedeRow, BookingfristRow, BookingFejlRow, BookingFejlForsoegRow, SignaturnoegleRow, ModtagerpauseRow, KalenderabonnementRow],
  migrations,
  sealedFields,
  tells: [
    moedeBooked, moedeRebooked, moedeCancelled, moedeConfirmationRequested, moedeConfirmed, moedeHeld, akasseMoedeRegistered,
    bookingfristActivated, bookingfristMet, bookingfristExpired,
    bookingFejlReported, bookingFejlDelivered, bookingFejlUndeliverable, leverandoerWarned,
  ],
  subscriptions,
  config,
};
