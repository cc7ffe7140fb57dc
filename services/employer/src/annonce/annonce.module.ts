import { Module } from '@nestjs/common';
import { FindJobModule } from '../find-job/find-job.module.ts';
import { KontaktpersonModule } from '../kontaktperson/kontaktperson.module.ts';
import { StillingsbetegnelseModule } from '../stillingsbetegnelse/stillingsbetegnelse.module.ts';
import { AnnonceRecord } from './annonce-record.ts';
import { AnnonceController } from './annonce.controller.ts';
import { CompleteAnnonce } from './complete-annonce.ts';
import { EditOwnAnnonce } from './edit-own-annonce.ts';
import { ListAnnoncer } from './list-annoncer.ts';
import { PublishAnnonce } from './publish-annonce.ts';
import { PublishDueAnnonce } from './publish-due-annonce.ts';
import { RepublishAnnonce } from './republish-annonce.ts';
import { ShowAnnonce } from './show-annonce.ts';
import { SubmitAnnonce } from './submit-annonce.ts';
import { UnpublishDueAnnonce } from './unpublish-due-annonce.ts';
import { UpdateAnnonce } from './update-annonce.ts';

/** The company's jobannoncer and their time on Jobnet. */
@Module({
  imports: [FindJobModule, KontaktpersonModule, StillingsbetegnelseModule],
  controllers: [AnnonceController],
  providers: [
    AnnonceRecord, CompleteAnnonce, EditOwnAnnonce, ListAnnoncer, PublishAnnonce, PublishDueAnnonce, RepublishAnnonce, ShowAnnonce, SubmitAnnonce, UnpublishDueAnnonce,
    UpdateAnnonce,
  ],
  exports: [AnnonceRecord, CompleteAnnonce, PublishAnnonce, ShowAnnonce, UpdateAnnonce],
})
export class AnnonceModule {}
