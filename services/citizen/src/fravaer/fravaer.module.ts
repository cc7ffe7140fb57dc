import { Module } from '@nestjs/common';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { DeleteFravaer } from './delete-fravaer.ts';
import { FravaerController } from './fravaer.controller.ts';
import { ListFravaer } from './list-fravaer.ts';
import { RegisterFravaer } from './register-fravaer.ts';
import { RegisterRaskmelding } from './register-raskmelding.ts';
import { RepublishFravaer } from './republish-fravaer.ts';
import { SaveFravaer } from './save-fravaer.ts';

@Module({
  imports: [TilhoersforholdModule],
  controllers: [FravaerController],
  providers: [ListFravaer, SaveFravaer, RegisterFravaer, RegisterRaskmelding, DeleteFravaer, RepublishFravaer],
})
export class FravaerModule {}
