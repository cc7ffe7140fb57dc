import { Module } from '@nestjs/common';
import { AuthorityAccess } from '../borger/authority-access.ts';
import { BorgerModule } from '../borger/borger.module.ts';
import { LeverandoerModule } from '../leverandoer/leverandoer.module.ts';
import { AuthorityMoede } from './authority-moede.ts';
import { AuthorityMoedeController } from './authority-moede.controller.ts';
import { BookMoede } from './book-moede.ts';
import { CancelMoede } from './cancel-moede.ts';
import { ChangeMoede } from './change-moede.ts';
import { ConfirmMoede } from './confirm-moede.ts';
import { Gruppemoeder } from './gruppemoeder.ts';
import { HoldMoede } from './hold-moede.ts';
import { ListMoeder } from './list-moeder.ts';
import { MoedeController } from './moede.controller.ts';
import { MoedeView } from './moede-view.ts';
import { MoederForBorger } from './moeder-for-borger.ts';
import { RebookMoede } from './rebook-moede.ts';
import { ReconcileMoede } from './reconcile-moede.ts';
import { RepublishMoede } from './republish-moede.ts';
import { SettleMoede } from './settle-moede.ts';

/** Meetings: booked, moved and cancelled at the vendor and here, or on neither side; and those that authorities make. */
@Module({
  imports: [BorgerModule, LeverandoerModule],
  controllers: [MoedeController, AuthorityMoedeController],
  providers: [
    BookMoede, RebookMoede, CancelMoede, ConfirmMoede, ListMoeder, SettleMoede, ChangeMoede, MoedeView, ReconcileMoede, RepublishMoede,
    AuthorityAccess, AuthorityMoede, MoederForBorger, HoldMoede, Gruppemoeder,
  ],
})
export class MoedeModule {}
