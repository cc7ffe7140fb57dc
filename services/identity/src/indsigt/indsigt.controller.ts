import { listOpslagIIdentity } from '@jobnet/contracts';
import { AccessLog, borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';

/** Who has looked at the borger's data here. */
@Controller()
export class IndsigtController {
  constructor(private readonly accessLog: AccessLog) {}

  @Handle(listOpslagIIdentity)
  opslag(call: CallOf<typeof listOpslagIIdentity>) {
    return this.accessLog.listFor(call.manager, borgerOf(call.principal));
  }
}
