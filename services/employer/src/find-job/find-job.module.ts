import { Module } from '@nestjs/common';
import { StillingsbetegnelseModule } from '../stillingsbetegnelse/stillingsbetegnelse.module.ts';
import { FindJobIndex } from './find-job-index.ts';
import { FindJobController } from './find-job.controller.ts';
import { SearchAnnoncer } from './search-annoncer.ts';
import { ShowJobannonce } from './show-jobannonce.ts';

/** The public search and page of jobannoncer. */
@Module({
  imports: [StillingsbetegnelseModule],
  controllers: [FindJobController],
  providers: [FindJobIndex, SearchAnnoncer, ShowJobannonce],
  exports: [FindJobIndex],
})
export class FindJobModule {}
