import { Module } from '@nestjs/common';
import { BeskedModule } from '../besked/besked.module.ts';
import { MailModule } from '../mail/mail.module.ts';
import { OnAfmeldingRegistered } from './on-afmelding-registered.ts';
import { OnMoedeBooked } from './on-moede-booked.ts';
import { OnTilmeldingRegistered } from './on-tilmelding-registered.ts';
import { TellBorger } from './tell-borger.ts';

/** Receipts: what a borger did, in the Beskedbakke and by mail. */
@Module({ imports: [BeskedModule, MailModule], providers: [TellBorger, OnTilmeldingRegistered, OnAfmeldingRegistered, OnMoedeBooked] })
export class KvitteringModule {}
