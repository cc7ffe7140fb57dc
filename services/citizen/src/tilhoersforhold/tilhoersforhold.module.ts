import { Module } from '@nestjs/common';
import { RequireOwnBorger } from './require-own-borger.ts';
import { ShowTilhoersforhold } from './show-tilhoersforhold.ts';
import { TilhoersforholdController } from './tilhoersforhold.controller.ts';
import { UpdateTilhoersforhold } from './update-tilhoersforhold.ts';

@Module({
  controllers: [TilhoersforholdController],
  providers: [RequireOwnBorger, ShowTilhoersforhold, UpdateTilhoersforhold],
  exports: [RequireOwnBorger],
})
export class TilhoersforholdModule {}
