import { Module } from '@nestjs/common';
import { IndsigtController } from './indsigt.controller.ts';
import { ShowEgneData } from './show-egne-data.ts';

/** A borger's right of access: who has looked, and everything that is held. */
@Module({ controllers: [IndsigtController], providers: [ShowEgneData] })
export class IndsigtModule {}
