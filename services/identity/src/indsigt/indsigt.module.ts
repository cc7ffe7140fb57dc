import { Module } from '@nestjs/common';
import { IndsigtController } from './indsigt.controller.ts';

/** A borger's right of access: who has looked. */
@Module({ controllers: [IndsigtController] })
export class IndsigtModule {}
