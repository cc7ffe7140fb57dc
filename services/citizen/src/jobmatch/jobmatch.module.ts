import { Module } from '@nestjs/common';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { JobmatchController } from './jobmatch.controller.ts';
import { ShowAnsaettelsesbetingelser } from './show-ansaettelsesbetingelser.ts';
import { ShowJobmatch } from './show-jobmatch.ts';
import { UpdateAnsaettelsesbetingelser } from './update-ansaettelsesbetingelser.ts';

@Module({
  imports: [TilhoersforholdModule],
  controllers: [JobmatchController],
  providers: [ShowJobmatch, ShowAnsaettelsesbetingelser, UpdateAnsaettelsesbetingelser],
})
export class JobmatchModule {}
