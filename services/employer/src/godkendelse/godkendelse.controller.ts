import { approveAnnonce, listGodkendelseskoe, rejectAnnonce, releaseAnnonce, showGodkendelsessag, takeAnnonce } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ApproveAnnonce } from './approve-annonce.ts';
import { ListGodkendelseskoe } from './list-godkendelseskoe.ts';
import { RejectAnnonce } from './reject-annonce.ts';
import { TakeAnnonce } from './take-annonce.ts';

/** STAR's approval of jobannoncer. */
@Controller()
export class GodkendelseController {
  constructor(
    private readonly queue: ListGodkendelseskoe,
    private readonly taking: TakeAnnonce,
    private readonly approving: ApproveAnnonce,
    private readonly rejecting: RejectAnnonce,
  ) {}

  @Handle(listGodkendelseskoe)
  list(call: CallOf<typeof listGodkendelseskoe>) {
    return this.queue.execute(call.manager, call.principal);
  }

  @Handle(showGodkendelsessag)
  show(call: CallOf<typeof showGodkendelsessag>) {
    return this.queue.show(call.manager, { caller: call.principal, id: call.params.id });
  }

  @Handle(takeAnnonce)
  take(call: CallOf<typeof takeAnnonce>) {
    return this.taking.execute(call.manager, { caller: call.principal, id: call.params.id });
  }

  @Handle(releaseAnnonce)
  release(call: CallOf<typeof releaseAnnonce>) {
    return this.taking.release(call.manager, { caller: call.principal, id: call.params.id });
  }

  @Handle(approveAnnonce)
  approve(call: CallOf<typeof approveAnnonce>) {
    return this.approving.execute(call.manager, { caller: call.principal, id: call.params.id, ...call.body });
  }

  @Handle(rejectAnnonce)
  reject(call: CallOf<typeof rejectAnnonce>) {
    return this.rejecting.execute(call.manager, { caller: call.principal, id: call.params.id, ...call.body });
  }
}
