import { Module } from '@nestjs/common';
import { VirksomhedModule } from '../virksomhed/virksomhed.module.ts';
import { RequireTilknytning } from './require-tilknytning.ts';
import { CreateKontaktperson } from './create-kontaktperson.ts';
import { ImportKontaktpersoner } from './import-kontaktpersoner.ts';
import { JobagController } from './jobag.controller.ts';
import { KontaktpersonRecord } from './kontaktperson-record.ts';
import { KontaktpersonController } from './kontaktperson.controller.ts';
import { LinkKontaktperson } from './link-kontaktperson.ts';
import { ListKontaktpersoner } from './list-kontaktpersoner.ts';
import { OnMedarbejderLoggedIn } from './on-medarbejder-logged-in.ts';
import { ShowKontaktperson } from './show-kontaktperson.ts';
import { ShowMigIJobag } from './show-mig-i-jobag.ts';
import { UpdateKontaktperson } from './update-kontaktperson.ts';

/** Kontaktpersoner and their link to MitID Erhverv. */
@Module({
  imports: [VirksomhedModule],
  controllers: [JobagController, KontaktpersonController],
  providers: [
    RequireTilknytning, CreateKontaktperson, ImportKontaktpersoner, KontaktpersonRecord, LinkKontaktperson, ListKontaktpersoner, ShowKontaktperson,
    OnMedarbejderLoggedIn, ShowMigIJobag, UpdateKontaktperson,
  ],
  exports: [RequireTilknytning, KontaktpersonRecord],
})
export class KontaktpersonModule {}
