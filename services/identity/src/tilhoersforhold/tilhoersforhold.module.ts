import { Module } from '@nestjs/common';
import { OnTilhoersforholdUpdated } from './on-tilhoersforhold-updated.ts';
import { RequireOwnBorger } from './require-own-borger.ts';

/** Whose borger someone is, and who may therefore ask. */
@Module({ providers: [OnTilhoersforholdUpdated, RequireOwnBorger], exports: [RequireOwnBorger] })
export class TilhoersforholdModule {}
