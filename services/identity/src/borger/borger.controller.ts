import { findBorger } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { LookUpBorger } from './look-up-borger.ts';

/** From CPR number to borgerId, for authorities. */
@Controller()
export class BorgerController {
  constructor(private readonly lookUpBorger: LookUpBorger) {}

  @Handle(findBorger)
  async find({ manager, body, principal, requestId }: CallOf<typeof findBorger>) {
    return this.lookUpBorger.execute(manager, { cpr: body.cpr, caller: principal, requestId });
  }
}
