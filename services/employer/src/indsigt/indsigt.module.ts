import { Module } from '@nestjs/common';
import { KontaktpersonModule } from '../kontaktperson/kontaktperson.module.ts';
import { IndsigtController } from './indsigt.controller.ts';
import { ShowEgneData } from './show-egne-data.ts';

/** The right of access: everything that is held. */
@Module({ imports: [KontaktpersonModule], controllers: [IndsigtController], providers: [ShowEgneData] })
export class IndsigtModule {}
