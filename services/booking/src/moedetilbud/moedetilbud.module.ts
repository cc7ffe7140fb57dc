import { Module } from '@nestjs/common';
import { BookingfristModule } from '../bookingfrist/bookingfrist.module.ts';
import { BorgerModule } from '../borger/borger.module.ts';
import { LeverandoerModule } from '../leverandoer/leverandoer.module.ts';
import { ListMoedetider } from './list-moedetider.ts';
import { ListMoedetilbud } from './list-moedetilbud.ts';
import { ListStrakstider } from './list-strakstider.ts';
import { MoedetilbudController } from './moedetilbud.controller.ts';

/** Mødetilbud and their times, also those to book at once. */
@Module({ imports: [BorgerModule, BookingfristModule, LeverandoerModule], controllers: [MoedetilbudController], providers: [ListMoedetilbud, ListMoedetider, ListStrakstider] })
export class MoedetilbudModule {}
