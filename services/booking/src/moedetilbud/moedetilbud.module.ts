import { Module } from '@nestjs/common';
import { BorgerModule } from '../borger/borger.module.ts';
import { LeverandoerModule } from '../leverandoer/leverandoer.module.ts';
import { ListMoedetider } from './list-moedetider.ts';
import { ListMoedetilbud } from './list-moedetilbud.ts';
import { MoedetilbudController } from './moedetilbud.controller.ts';

/** Mødetilbud and their times. */
@Module({ imports: [BorgerModule, LeverandoerModule], controllers: [MoedetilbudController], providers: [ListMoedetilbud, ListMoedetider] })
export class MoedetilbudModule {}
