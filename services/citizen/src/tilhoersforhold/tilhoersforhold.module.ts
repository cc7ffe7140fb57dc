import { Module } from '@nestjs/common';
import { TellTilhoersforhold } from './on-tilhoersforhold-resync-requested.ts';
import { RepairTilhoersforhold } from './repair-tilhoersforhold.ts';
import { RepublishTilhoersforhold } from './republish-tilhoersforhold.ts';
import { RequireOwnBorger } from './require-own-borger.ts';
import { ShowTilhoersforhold } from './show-tilhoersforhold.ts';
import { TilhoersforholdController } from './tilhoersforhold.controller.ts';
import { UpdateTilhoersforhold } from './update-tilhoersforhold.ts';

@Module({
  controllers: [TilhoersforholdController],
  providers: [RequireOwnBorger, ShowTilhoersforhold, UpdateTilhoersforhold, RepublishTilhoersforhold, TellTilhoersforhold, RepairTilhoersforhold],
  exports: [RequireOwnBorger],
})
export class TilhoersforholdModule {}
