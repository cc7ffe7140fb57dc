import { CONFIG } from '@jobnet/service-kit';
import { Module } from '@nestjs/common';
import type { IdentityConfig } from '../config.ts';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { AdmitBorger } from './admit-borger.ts';
import { BorgerController } from './borger.controller.ts';
import { ChangeCpr } from './change-cpr.ts';
import { CprIndex } from './cpr-index.ts';
import { FindBorger } from './find-borger.ts';
import { LookUpBorger } from './look-up-borger.ts';
import { LookUpKnownBorger } from './look-up-known-borger.ts';
import { ProvisionBorger } from './provision-borger.ts';
import { RepublishBorger } from './republish-borger.ts';
import { SealedNumbers } from './sealed-numbers.ts';

/** Persons and their CPR numbers. */
@Module({
  imports: [TilhoersforholdModule],
  controllers: [BorgerController],
  providers: [
    { provide: CprIndex, useFactory: (config: IdentityConfig) => new CprIndex(config.IDENTITY_CPR_INDEX_KEY), inject: [CONFIG] },
    FindBorger,
    ProvisionBorger,
    AdmitBorger,
    LookUpBorger,
    LookUpKnownBorger,
    ChangeCpr,
    SealedNumbers,
    RepublishBorger,
  ],
  exports: [FindBorger, ProvisionBorger, AdmitBorger],
})
export class BorgerModule {}
