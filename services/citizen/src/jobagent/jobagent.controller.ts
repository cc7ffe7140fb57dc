import { createJobagent, createJobagentForBorger, deleteJobagent, listJobagenter, listJobagenterForBorger } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { CreateJobagent } from './create-jobagent.ts';
import { DeleteJobagent } from './delete-jobagent.ts';
import { ListJobagenter } from './list-jobagenter.ts';

/** Jobagenter, for the borger and for fagsystemer and staff. */
@Controller()
export class JobagentController {
  constructor(
    private readonly listing: ListJobagenter,
    private readonly creating: CreateJobagent,
    private readonly deleting: DeleteJobagent,
  ) {}

  @Handle(listJobagenter)
  list(call: CallOf<typeof listJobagenter>) {
    return this.listing.execute(call);
  }

  @Handle(createJobagent)
  create(call: CallOf<typeof createJobagent>) {
    return this.creating.execute(call);
  }

  @Handle(deleteJobagent)
  delete(call: CallOf<typeof deleteJobagent>) {
    return this.deleting.execute(call);
  }

  @Handle(listJobagenterForBorger)
  listForBorger(call: CallOf<typeof listJobagenterForBorger>) {
    return this.listing.executeForBorger(call);
  }

  @Handle(createJobagentForBorger)
  createForBorger(call: CallOf<typeof createJobagentForBorger>) {
    return this.creating.executeForBorger(call);
  }
}
