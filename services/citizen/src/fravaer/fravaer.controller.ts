import {
  deleteFravaer, listFravaer, listFravaerForBorger, registerFerieForBorger, registerFravaer, registerRaskmeldingForBorger, registerSygemeldingForBorger,
} from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { DeleteFravaer } from './delete-fravaer.ts';
import { ListFravaer } from './list-fravaer.ts';
import { RegisterFravaer } from './register-fravaer.ts';
import { RegisterRaskmelding } from './register-raskmelding.ts';

/** Fravær: sygdom and ferie read by the borger; everything written by fagsystemer and staff. */
@Controller()
export class FravaerController {
  constructor(
    private readonly listing: ListFravaer,
    private readonly registering: RegisterFravaer,
    private readonly raskmelding: RegisterRaskmelding,
    private readonly deleting: DeleteFravaer,
  ) {}

  @Handle(listFravaer)
  list(call: CallOf<typeof listFravaer>) {
    return this.listing.execute(call);
  }

  @Handle(listFravaerForBorger)
  listForBorger(call: CallOf<typeof listFravaerForBorger>) {
    return this.listing.executeForBorger(call);
  }

  @Handle(registerSygemeldingForBorger)
  registerSygemelding(call: CallOf<typeof registerSygemeldingForBorger>) {
    return this.registering.sygemelding(call);
  }

  @Handle(registerRaskmeldingForBorger)
  registerRaskmelding(call: CallOf<typeof registerRaskmeldingForBorger>) {
    return this.raskmelding.execute(call);
  }

  @Handle(registerFerieForBorger)
  registerFerie(call: CallOf<typeof registerFerieForBorger>) {
    return this.registering.ferie(call);
  }

  @Handle(registerFravaer)
  register(call: CallOf<typeof registerFravaer>) {
    return this.registering.andet(call);
  }

  @Handle(deleteFravaer)
  delete(call: CallOf<typeof deleteFravaer>) {
    return this.deleting.execute(call);
  }
}
