import { confirmTilmelding, registerAfmeldingForBorger, registerTilmeldingForBorger, showTilmelding } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ConfirmTilmelding } from './confirm-tilmelding.ts';
import { RegisterAfmelding } from './register-afmelding.ts';
import { RegisterTilmeldingForBorger } from './register-tilmelding-for-borger.ts';
import { ShowTilmelding } from './show-tilmelding.ts';

/** Til- and afmelding, for fagsystemer and staff. */
@Controller()
export class FagsystemTilmeldingController {
  constructor(
    private readonly showing: ShowTilmelding,
    private readonly registering: RegisterTilmeldingForBorger,
    private readonly ending: RegisterAfmelding,
    private readonly confirming: ConfirmTilmelding,
  ) {}

  @Handle(showTilmelding)
  show(call: CallOf<typeof showTilmelding>) {
    return this.showing.execute(call);
  }

  @Handle(registerTilmeldingForBorger)
  register(call: CallOf<typeof registerTilmeldingForBorger>) {
    return this.registering.execute(call);
  }

  @Handle(registerAfmeldingForBorger)
  end(call: CallOf<typeof registerAfmeldingForBorger>) {
    return this.ending.executeForBorger(call);
  }

  @Handle(confirmTilmelding)
  confirm(call: CallOf<typeof confirmTilmelding>) {
    return this.confirming.execute(call);
  }
}
