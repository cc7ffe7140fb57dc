import { Module } from '@nestjs/common';
import { AdgangskodeModule } from '../adgangskode/adgangskode.module.ts';
import { BorgerModule } from '../borger/borger.module.ts';
import { BrugerkodeudstederModule } from '../brugerkodeudsteder/brugerkodeudsteder.module.ts';
import { KontoModule } from '../konto/konto.module.ts';
import { SessionModule } from '../session/session.module.ts';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { BrugerkodeAccess } from './brugerkode-access.ts';
import { BrugerkoderRecord } from './brugerkoder-record.ts';
import { BrugerkoderController } from './brugerkoder.controller.ts';
import { ChangeAdgangskode } from './change-adgangskode.ts';
import { DeleteUnusedBrugerkoder } from './delete-unused-brugerkoder.ts';
import { DiscloseBrugernavn } from './disclose-brugernavn.ts';
import { EnterWithBrugerkoder } from './enter-with-brugerkoder.ts';
import { ImportBrugerkoder } from './import-brugerkoder.ts';
import { IssueBrugerkoder } from './issue-brugerkoder.ts';
import { OwnBrugerkoderController } from './own-brugerkoder.controller.ts';
import { RecogniseBrugerkoder } from './recognise-brugerkoder.ts';
import { RepublishBrugerkoder } from './republish-brugerkoder.ts';
import { ResetAdgangskode } from './reset-adgangskode.ts';
import { ShowBrugerkoder } from './show-brugerkoder.ts';
import { ShowOwnBrugerkoder } from './show-own-brugerkoder.ts';
import { StartBrugerkodeSession } from './start-brugerkode-session.ts';

/** Brugerkoder: user name and adgangskode for those who cannot use MitID. */
@Module({
  imports: [AdgangskodeModule, BorgerModule, BrugerkodeudstederModule, KontoModule, SessionModule, TilhoersforholdModule],
  controllers: [BrugerkoderController, OwnBrugerkoderController],
  providers: [
    BrugerkoderRecord, BrugerkodeAccess, ShowBrugerkoder, IssueBrugerkoder, DiscloseBrugernavn, ResetAdgangskode, ImportBrugerkoder,
    StartBrugerkodeSession, RecogniseBrugerkoder, EnterWithBrugerkoder, ShowOwnBrugerkoder, ChangeAdgangskode, DeleteUnusedBrugerkoder, RepublishBrugerkoder,
  ],
})
export class BrugerkodeModule {}
