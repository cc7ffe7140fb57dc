import { Module } from '@nestjs/common';
import { BorgerModule } from '../borger/borger.module.ts';
import { LeverandoerCvrController } from './leverandoer-cvr.controller.ts';
import { ListLeverandoerCvr } from './list-leverandoer-cvr.ts';
import { ProvisionKonto } from './provision-konto.ts';
import { RecogniseKonto } from './recognise-konto.ts';
import { RegisterLeverandoerCvr } from './register-leverandoer-cvr.ts';

/** Accounts: who has logged in, and with what rights. */
@Module({
  imports: [BorgerModule],
  controllers: [LeverandoerCvrController],
  providers: [RecogniseKonto, ProvisionKonto, RegisterLeverandoerCvr, ListLeverandoerCvr],
  exports: [RecogniseKonto, ProvisionKonto],
})
export class KontoModule {}
