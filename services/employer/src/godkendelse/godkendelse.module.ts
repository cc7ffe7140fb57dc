import { Module } from '@nestjs/common';
import { AnnonceModule } from '../annonce/annonce.module.ts';
import { StillingsbetegnelseModule } from '../stillingsbetegnelse/stillingsbetegnelse.module.ts';
import { ApproveAnnonce } from './approve-annonce.ts';
import { GodkendelseSag } from './godkendelse-sag.ts';
import { GodkendelseController } from './godkendelse.controller.ts';
import { ListGodkendelseskoe } from './list-godkendelseskoe.ts';
import { RejectAnnonce } from './reject-annonce.ts';
import { TakeAnnonce } from './take-annonce.ts';

/** STAR's approval of jobannoncer. */
@Module({
  imports: [AnnonceModule, StillingsbetegnelseModule],
  controllers: [GodkendelseController],
  providers: [ApproveAnnonce, GodkendelseSag, ListGodkendelseskoe, RejectAnnonce, TakeAnnonce],
})
export class GodkendelseModule {}
