import { Module } from '@nestjs/common';
import { KontaktoplysningerModule } from '../kontaktoplysninger/kontaktoplysninger.module.ts';
import { TilhoersforholdModule } from '../tilhoersforhold/tilhoersforhold.module.ts';
import { CreateJobagent } from './create-jobagent.ts';
import { DeleteJobagent } from './delete-jobagent.ts';
import { JobagentController } from './jobagent.controller.ts';
import { ListJobagenter } from './list-jobagenter.ts';
import { MatchJobagenter } from './on-annonce-published.ts';

@Module({
  imports: [KontaktoplysningerModule, TilhoersforholdModule],
  controllers: [JobagentController],
  providers: [CreateJobagent, ListJobagenter, DeleteJobagent, MatchJobagenter],
})
export class JobagentModule {}
