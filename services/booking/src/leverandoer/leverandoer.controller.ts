import { listLeverandoerer, registerLeverandoer } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListLeverandoerer } from './list-leverandoerer.ts';
import { RegisterLeverandoer } from './register-leverandoer.ts';

/** Vendors, kept by drift. */
@Controller()
export class LeverandoerController {
  constructor(
    private readonly registerLeverandoer: RegisterLeverandoer,
    private readonly listLeverandoerer: ListLeverandoerer,
  ) {}

  @Handle(registerLeverandoer)
  async register(call: CallOf<typeof registerLeverandoer>) {
    return this.registerLeverandoer.execute(call.manager, call.params.cvr, call.body);
  }

  @Handle(listLeverandoerer)
  async list(call: CallOf<typeof listLeverandoerer>) {
    return this.listLeverandoerer.execute(call.manager);
  }
}
