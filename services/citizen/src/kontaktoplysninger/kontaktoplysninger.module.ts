import { Module } from '@nestjs/common';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { KontaktoplysningerRows } from './kontaktoplysninger-rows.ts';
import { KontaktoplysningerController } from './kontaktoplysninger.controller.ts';
import { RepublishKontaktoplysninger } from './republish-kontaktoplysninger.ts';
import { ShowKontaktoplysninger } from './show-kontaktoplysninger.ts';
import { UpdateKontaktoplysninger } from './update-kontaktoplysninger.ts';

@Module({
  imports: [TilhoersforholdModule],
  controllers: [KontaktoplysningerController],
  providers: [KontaktoplysningerRows, ShowKontaktoplysninger, UpdateKontaktoplysninger, RepublishKontaktoplysninger],
  exports: [KontaktoplysningerRows],
})
export class KontaktoplysningerModule {}
