import { listLeverandoerCvr, registerLeverandoerCvr } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListLeverandoerCvr } from './list-leverandoer-cvr.ts';
import { RegisterLeverandoerCvr } from './register-leverandoer-cvr.ts';

/** Which companies are booking vendors, as far as login is concerned. */
@Controller()
export class LeverandoerCvrController {
  constructor(
    private readonly registerLeverandoerCvr: RegisterLeverandoerCvr,
    private readonly listLeverandoerCvr: ListLeverandoerCvr,
  ) {}

  @Handle(registerLeverandoerCvr)
  async register(call: CallOf<typeof registerLeverandoerCvr>) {
    return this.registerLeverandoerCvr.execute(call.manager, call.body.cvr);
  }

  @Handle(listLeverandoerCvr)
  async list(call: CallOf<typeof listLeverandoerCvr>) {
    return this.listLeverandoerCvr.execute(call.manager);
  }
}
