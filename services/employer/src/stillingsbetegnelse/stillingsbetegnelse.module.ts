import { Module } from '@nestjs/common';
import { ListStillingsbetegnelser } from './list-stillingsbetegnelser.ts';
import { RetireStillingsbetegnelse } from './retire-stillingsbetegnelse.ts';
import { RefreshTaxonomy } from './refresh-taxonomy.ts';
import { StillingsbetegnelseController } from './stillingsbetegnelse.controller.ts';

/** The taxonomy of stillingsbetegnelser. */
@Module({
  controllers: [StillingsbetegnelseController],
  providers: [ListStillingsbetegnelser, RetireStillingsbetegnelse, RefreshTaxonomy],
})
export class StillingsbetegnelseModule {}
