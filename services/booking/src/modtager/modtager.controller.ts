import { changeSignaturnoegle, changeSignaturnoegleForDrift, checkModtager, listModtagere, registerModtager, showModtager } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { cvrOf } from '../leverandoer/own-leverandoer.ts';
import { ChangeSignaturnoegle } from './change-signaturnoegle.ts';
import { CheckModtager } from './check-modtager.ts';
import { RegisterModtager } from './register-modtager.ts';
import { ShowModtager } from './show-modtager.ts';

/** The receivers of booking-fejl: a vendor's own for its employees and its system, all of them for drift. */
@Controller()
export class ModtagerController {
  constructor(
    private readonly showModtager: ShowModtager,
    private readonly checkModtager: CheckModtager,
    private readonly registerModtager: RegisterModtager,
    private readonly changeSignaturnoegle: ChangeSignaturnoegle,
  ) {}

  @Handle(showModtager)
  async show(call: CallOf<typeof showModtager>) {
    return this.showModtager.one(call.manager, cvrOf(call.principal));
  }

  @Handle(checkModtager)
  async check(call: CallOf<typeof checkModtager>) {
    return this.checkModtager.execute(call.steps, cvrOf(call.principal));
  }

  @Handle(registerModtager)
  async register(call: CallOf<typeof registerModtager>) {
    return this.registerModtager.execute(call.steps, { cvr: cvrOf(call.principal), ...call.body });
  }

  @Handle(changeSignaturnoegle)
  async change(call: CallOf<typeof changeSignaturnoegle>) {
    return this.changeSignaturnoegle.execute(call.manager, { cvr: cvrOf(call.principal), ...call.body });
  }

  @Handle(changeSignaturnoegleForDrift)
  async changeForDrift(call: CallOf<typeof changeSignaturnoegleForDrift>) {
    return this.changeSignaturnoegle.execute(call.manager, { cvr: call.params.cvr, ...call.body });
  }

  @Handle(listModtagere)
  async list(call: CallOf<typeof listModtagere>) {
    return this.showModtager.all(call.manager);
  }
}
