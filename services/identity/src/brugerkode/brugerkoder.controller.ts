import { discloseBrugernavn, importBrugerkoder, issueBrugerkoder, resetAdgangskode, showBrugerkoder } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { DiscloseBrugernavn } from './disclose-brugernavn.ts';
import { ImportBrugerkoder } from './import-brugerkoder.ts';
import { IssueBrugerkoder } from './issue-brugerkoder.ts';
import { ResetAdgangskode } from './reset-adgangskode.ts';
import { ShowBrugerkoder } from './show-brugerkoder.ts';

/** Brugerkoder as authorities, their fagsystemer and support work with them, and the import from before the modernisation. */
@Controller()
export class BrugerkoderController {
  constructor(
    private readonly showBrugerkoder: ShowBrugerkoder,
    private readonly issueBrugerkoder: IssueBrugerkoder,
    private readonly discloseBrugernavn: DiscloseBrugernavn,
    private readonly resetAdgangskode: ResetAdgangskode,
    private readonly importBrugerkoder: ImportBrugerkoder,
  ) {}

  @Handle(showBrugerkoder)
  async show(call: CallOf<typeof showBrugerkoder>) {
    return this.showBrugerkoder.execute(call);
  }

  @Handle(issueBrugerkoder)
  async issue(call: CallOf<typeof issueBrugerkoder>) {
    return this.issueBrugerkoder.execute(call);
  }

  @Handle(discloseBrugernavn)
  async disclose(call: CallOf<typeof discloseBrugernavn>) {
    return this.discloseBrugernavn.execute(call);
  }

  @Handle(resetAdgangskode)
  async reset(call: CallOf<typeof resetAdgangskode>) {
    return this.resetAdgangskode.execute(call);
  }

  @Handle(importBrugerkoder)
  async import(call: CallOf<typeof importBrugerkoder>) {
    return this.importBrugerkoder.execute(call);
  }
}
