import { changeCpr, findBorger, findBorgerForSupport } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ChangeCpr } from './change-cpr.ts';
import { LookUpBorger } from './look-up-borger.ts';
import { LookUpKnownBorger } from './look-up-known-borger.ts';

/** From CPR number to borgerId, for authorities and support; and a person's new number. */
@Controller()
export class BorgerController {
  constructor(
    private readonly lookUpBorger: LookUpBorger,
    private readonly lookUpKnownBorger: LookUpKnownBorger,
    private readonly changeCpr: ChangeCpr,
  ) {}

  @Handle(findBorger)
  async find({ manager, body, principal, requestId }: CallOf<typeof findBorger>) {
    return this.lookUpBorger.execute(manager, { cpr: body.cpr, caller: principal, requestId });
  }

  @Handle(findBorgerForSupport)
  async findForSupport({ manager, body, principal, requestId }: CallOf<typeof findBorgerForSupport>) {
    return this.lookUpKnownBorger.execute(manager, { cpr: body.cpr, caller: principal, requestId });
  }

  @Handle(changeCpr)
  async change(call: CallOf<typeof changeCpr>) {
    return this.changeCpr.execute(call);
  }
}
