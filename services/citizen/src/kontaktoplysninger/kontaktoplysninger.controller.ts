import { showKontaktoplysninger, showKontaktoplysningerForBorger, updateKontaktoplysninger, updateKontaktoplysningerForBorger } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ShowKontaktoplysninger } from './show-kontaktoplysninger.ts';
import { UpdateKontaktoplysninger } from './update-kontaktoplysninger.ts';

/** Kontaktoplysninger, for the borger and for fagsystemer and staff. */
@Controller()
export class KontaktoplysningerController {
  constructor(
    private readonly showing: ShowKontaktoplysninger,
    private readonly updating: UpdateKontaktoplysninger,
  ) {}

  @Handle(showKontaktoplysninger)
  show(call: CallOf<typeof showKontaktoplysninger>) {
    return this.showing.execute(call);
  }

  @Handle(updateKontaktoplysninger)
  update(call: CallOf<typeof updateKontaktoplysninger>) {
    return this.updating.execute(call);
  }

  @Handle(showKontaktoplysningerForBorger)
  showForBorger(call: CallOf<typeof showKontaktoplysningerForBorger>) {
    return this.showing.executeForBorger(call);
  }

  @Handle(updateKontaktoplysningerForBorger)
  updateForBorger(call: CallOf<typeof updateKontaktoplysningerForBorger>) {
    return this.updating.executeForBorger(call);
  }
}
