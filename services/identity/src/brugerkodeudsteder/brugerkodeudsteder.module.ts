import { Module } from '@nestjs/common';
import { BrugerkodeudstederController } from './brugerkodeudsteder.controller.ts';
import { ListBrugerkodeudstedere } from './list-brugerkodeudstedere.ts';
import { RequireUdsteder } from './require-udsteder.ts';
import { UpdateBrugerkodeudsteder } from './update-brugerkodeudsteder.ts';

/** Who may issue brugerkoder. */
@Module({
  controllers: [BrugerkodeudstederController],
  providers: [ListBrugerkodeudstedere, UpdateBrugerkodeudsteder, RequireUdsteder],
  exports: [RequireUdsteder],
})
export class BrugerkodeudstederModule {}
