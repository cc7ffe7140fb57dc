import { Module } from '@nestjs/common';
import { ProjectStillingsbetegnelse } from './on-stillingsbetegnelse-updated.ts';

@Module({ providers: [ProjectStillingsbetegnelse] })
export class StillingsbetegnelseModule {}
