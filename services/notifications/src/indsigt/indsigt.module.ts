import { Module } from '@nestjs/common';
import { IndsigtController } from './indsigt.controller.ts';
import { ShowEgneData } from './show-egne-data.ts';

/** The right of access: everything that is held. */
@Module({ controllers: [IndsigtController], providers: [ShowEgneData] })
export class IndsigtModule {}
