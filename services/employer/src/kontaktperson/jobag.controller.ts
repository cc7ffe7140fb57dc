import { importKontaktpersoner, showMigIJobag } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ImportKontaktpersoner } from './import-kontaktpersoner.ts';
import { ShowMigIJobag } from './show-mig-i-jobag.ts';

/** The frame of JobAG, and the take-over of its former users. */
@Controller()
export class JobagController {
  constructor(
    private readonly mig: ShowMigIJobag,
    private readonly imports: ImportKontaktpersoner,
  ) {}

  @Handle(showMigIJobag)
  showMig(call: CallOf<typeof showMigIJobag>) {
    return this.mig.execute(call.manager, call.principal);
  }

  @Handle(importKontaktpersoner)
  import(call: CallOf<typeof importKontaktpersoner>) {
    return this.imports.execute(call.manager, { cvr: call.params.cvr, kontaktpersoner: call.body.kontaktpersoner });
  }
}
