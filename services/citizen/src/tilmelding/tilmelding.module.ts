import { Module } from '@nestjs/common';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { ConfirmTilmelding } from './confirm-tilmelding.ts';
import { FagsystemTilmeldingController } from './fagsystem-tilmelding.controller.ts';
import { ListAfmeldingsaarsager } from './list-afmeldingsaarsager.ts';
import { RegisterAfmelding } from './register-afmelding.ts';
import { RegisterTilmeldingForBorger } from './register-tilmelding-for-borger.ts';
import { RegisterTilmelding } from './register-tilmelding.ts';
import { RepublishTilmelding } from './republish-tilmelding.ts';
import { SaveTilmelding } from './save-tilmelding.ts';
import { ShowLedighedsstatus } from './show-ledighedsstatus.ts';
import { ShowTilmelding } from './show-tilmelding.ts';
import { TilmeldingController } from './tilmelding.controller.ts';

@Module({
  imports: [TilhoersforholdModule],
  controllers: [TilmeldingController, FagsystemTilmeldingController],
  providers: [
    SaveTilmelding,
    RegisterTilmelding,
    RegisterTilmeldingForBorger,
    RegisterAfmelding,
    ConfirmTilmelding,
    ShowLedighedsstatus,
    ShowTilmelding,
    ListAfmeldingsaarsager,
    RepublishTilmelding,
  ],
})
export class TilmeldingModule {}
