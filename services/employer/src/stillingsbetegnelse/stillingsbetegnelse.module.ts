import { Module } from '@nestjs/common';
import { FindStillinger } from './find-stillinger.ts';
import { ListStillingsbetegnelser } from './list-stillingsbetegnelser.ts';
import { RepublishStillingsbetegnelse } from './republish-stillingsbetegnelse.ts';
import { RetireStillingsbetegnelse } from './retire-stillingsbetegnelse.ts';
import { RefreshTaxonomy } from './refresh-taxonomy.ts';
import { StillingsbetegnelseController } from './stillingsbetegnelse.controller.ts';

/** The taxonomy of stillingsbetegnelser. */
@Module({
  controllers: [StillingsbetegnelseController],
  providers: [FindStillinger, ListStillingsbetegnelser, RetireStillingsbetegnelse, RefreshTaxonomy, RepublishStillingsbetegnelse],
  exports: [FindStillinger],
})
export class StillingsbetegnelseModule {}
