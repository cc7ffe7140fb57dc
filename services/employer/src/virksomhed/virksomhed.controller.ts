import { commonProblems, listVirksomhederIJobag, Refusal, showMinVirksomhed, showVirksomhed, updateVirksomhedLaas } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListVirksomhederIJobag } from './list-virksomheder-i-jobag.ts';
import { ShowVirksomhed } from './show-virksomhed.ts';
import { UpdateVirksomhedLaas } from './update-virksomhed-laas.ts';

/** The company: seen by itself, marked by support; and, for authorities, which companies use JobAG. There is no way to change what comes from CVR (AG-03, AG-04). */
@Controller()
export class VirksomhedController {
  constructor(
    private readonly show: ShowVirksomhed,
    private readonly laas: UpdateVirksomhedLaas,
    private readonly listIJobag: ListVirksomhederIJobag,
  ) {}

  @Handle(showMinVirksomhed)
  showMine(call: CallOf<typeof showMinVirksomhed>) {
    if (!call.principal.cvr) throw new Refusal(commonProblems.ingenAdgang);
    return this.show.own(call.manager, call.principal.cvr);
  }

  @Handle(showVirksomhed)
  showForSupport(call: CallOf<typeof showVirksomhed>) {
    return this.show.forSupport(call.manager, call.params.cvr);
  }

  @Handle(updateVirksomhedLaas)
  updateLaas(call: CallOf<typeof updateVirksomhedLaas>) {
    return this.laas.execute(call.manager, { cvr: call.params.cvr, caller: call.principal, wish: call.body });
  }

  @Handle(listVirksomhederIJobag)
  listForFagsystem(call: CallOf<typeof listVirksomhederIJobag>) {
    return this.listIJobag.execute(call.manager, call.query.cvr);
  }
}
