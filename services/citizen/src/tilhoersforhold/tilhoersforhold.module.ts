import { Module } from '@nestjs/common';
import { RepublishTilhoersforhold } from './republish-tilhoersforhold.ts';
import { RequireOwnBorger } from './require-own-borger.ts';
import { ShowTilhoersforhold } from './show-tilhoersforhold.ts';
import { TilhoersforholdController } from './tilhoersforhold.controller.ts';
import { UpdateTilhoersforhold } from './update-tilhoersforhold.ts';

@Module({
  controllers: [TilhoersforholdController],
  providers: [RequireOwnBorger, ShowTilhoersforhold, UpdateTilhoersforhold, RepublishTilhoersforhold],
  exports: [RequireOwnBorger],
})
export class TilhoersforholdModule {}
