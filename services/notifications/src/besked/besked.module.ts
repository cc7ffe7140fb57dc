import { Module } from '@nestjs/common';
import { BeskedController } from './besked.controller.ts';
import { DeliverBesked } from './deliver-besked.ts';
import { ListBeskeder } from './list-beskeder.ts';
import { MarkBeskedRead } from './mark-besked-read.ts';
import { ShowBesked } from './show-besked.ts';

/** The Beskedbakke. */
@Module({ controllers: [BeskedController], providers: [DeliverBesked, ListBeskeder, ShowBesked, MarkBeskedRead], exports: [DeliverBesked] })
export class BeskedModule {}
