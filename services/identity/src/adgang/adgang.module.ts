import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.ts';
import { AdgangController } from './adgang.controller.ts';
import { DeleteAdgang } from './delete-adgang.ts';

/** A borger's access as such: deleting it. */
@Module({ imports: [SessionModule], controllers: [AdgangController], providers: [DeleteAdgang], exports: [DeleteAdgang] })
export class AdgangModule {}
