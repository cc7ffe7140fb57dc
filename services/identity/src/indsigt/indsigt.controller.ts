import { listOpslagIIdentity, showEgneDataIIdentity } from '@jobnet/contracts';
import { AccessLog, borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ShowEgneData } from './show-egne-data.ts';

/** A borger's right of access: who has looked, and everything that is held. */
@Controller()
export class IndsigtController {
  constructor(
    private readonly accessLog: AccessLog,
    private readonly egneData: ShowEgneData,
  ) {}

  @Handle(listOpslagIIdentity)
  opslag(call: CallOf<typeof listOpslagIIdentity>) {
    return this.accessLog.listFor(call.manager, borgerOf(call.principal));
  }

  @Handle(showEgneDataIIdentity)
  export(call: CallOf<typeof showEgneDataIIdentity>) {
    return this.egneData.execute(call);
  }
}
