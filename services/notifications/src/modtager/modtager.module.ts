import { Module } from '@nestjs/common';
import { OnKontaktoplysningerUpdated } from './on-kontaktoplysninger-updated.ts';

/** How each borger can be reached. */
@Module({ providers: [OnKontaktoplysningerUpdated] })
export class ModtagerModule {}
