import { Module } from '@nestjs/common';
import { AnnonceModule } from '../annonce/annonce.module.ts';
import { VirksomhedModule } from '../virksomhed/virksomhed.module.ts';
import { EditMyndighedsannonce } from './edit-myndighedsannonce.ts';
import { MyndighedsannonceController } from './myndighedsannonce.controller.ts';
import { SubmitMyndighedsannonce } from './submit-myndighedsannonce.ts';

/** Ads that authorities create for companies. */
@Module({
  imports: [AnnonceModule, VirksomhedModule],
  controllers: [MyndighedsannonceController],
  providers: [EditMyndighedsannonce, SubmitMyndighedsannonce],
})
export class MyndighedsannonceModule {}
