import { Module } from '@nestjs/common';
import { BeskedModule } from '../besked/besked.module.ts';
import { MailModule } from '../mail/mail.module.ts';
import { OnAfmeldingRegistered } from './on-afmelding-registered.ts';
import { OnMoedeBooked } from './on-moede-booked.ts';
import { OnMoedeCancelled } from './on-moede-cancelled.ts';
import { OnMoedeRebooked } from './on-moede-rebooked.ts';
import { OnTilmeldingRegistered } from './on-tilmelding-registered.ts';
import { TellBorger } from './tell-borger.ts';

/** Receipts and notices: what a borger did, and what the kommune did to a meeting, in the Beskedbakke and by mail. */
@Module({ imports: [BeskedModule, MailModule], providers: [TellBorger, OnTilmeldingRegistered, OnAfmeldingRegistered, OnMoedeBooked, OnMoedeRebooked, OnMoedeCancelled] })
export class KvitteringModule {}
