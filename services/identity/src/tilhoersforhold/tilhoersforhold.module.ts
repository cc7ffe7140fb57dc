import { Module } from '@nestjs/common';
import { OnTilhoersforholdUpdated } from './on-tilhoersforhold-updated.ts';
import { RequestTilhoersforhold } from './request-tilhoersforhold.ts';
import { RequireOwnBorger } from './require-own-borger.ts';

/** Whose borger someone is, and who may therefore ask. */
@Module({ providers: [OnTilhoersforholdUpdated, RequireOwnBorger, RequestTilhoersforhold], exports: [RequireOwnBorger, RequestTilhoersforhold] })
export class TilhoersforholdModule {}
