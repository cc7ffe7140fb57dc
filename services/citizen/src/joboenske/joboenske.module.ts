import { Module } from '@nestjs/common';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { AddJoboenske } from './add-joboenske.ts';
import { DeleteJoboenske } from './delete-joboenske.ts';
import { FagsystemJoboenskeController } from './fagsystem-joboenske.controller.ts';
import { JoboenskeController } from './joboenske.controller.ts';
import { ListJoboenskeHistorik } from './list-joboenske-historik.ts';
import { ListJoboensker } from './list-joboensker.ts';
import { ReplaceJoboensker } from './replace-joboensker.ts';
import { UpdateJoboenske } from './update-joboenske.ts';

@Module({
  imports: [TilhoersforholdModule],
  controllers: [JoboenskeController, FagsystemJoboenskeController],
  providers: [ListJoboensker, AddJoboenske, UpdateJoboenske, DeleteJoboenske, ReplaceJoboensker, ListJoboenskeHistorik],
})
export class JoboenskeModule {}
