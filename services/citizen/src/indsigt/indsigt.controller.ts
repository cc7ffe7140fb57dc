import { listOpslagICitizen, showEgneDataICitizen } from '@jobnet/contracts';
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

  @Handle(listOpslagICitizen)
  opslag(call: CallOf<typeof listOpslagICitizen>) {
    return this.accessLog.listFor(call.manager, borgerOf(call.principal));
  }

  @Handle(showEgneDataICitizen)
  export(call: CallOf<typeof showEgneDataICitizen>) {
    return this.egneData.execute(call);
  }
}
