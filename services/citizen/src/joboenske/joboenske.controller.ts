import { addJoboenske, deleteJoboenske, listJoboensker, updateJoboenske } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { AddJoboenske } from './add-joboenske.ts';
import { DeleteJoboenske } from './delete-joboenske.ts';
import { ListJoboensker } from './list-joboensker.ts';
import { UpdateJoboenske } from './update-joboenske.ts';

/** "Jeg søger job som", for the borger. */
@Controller()
export class JoboenskeController {
  constructor(
    private readonly listing: ListJoboensker,
    private readonly adding: AddJoboenske,
    private readonly updating: UpdateJoboenske,
    private readonly deleting: DeleteJoboenske,
  ) {}

  @Handle(listJoboensker)
  list(call: CallOf<typeof listJoboensker>) {
    return this.listing.execute(call);
  }

  @Handle(addJoboenske)
  add(call: CallOf<typeof addJoboenske>) {
    return this.adding.execute(call);
  }

  @Handle(updateJoboenske)
  update(call: CallOf<typeof updateJoboenske>) {
    return this.updating.execute(call);
  }

  @Handle(deleteJoboenske)
  delete(call: CallOf<typeof deleteJoboenske>) {
    return this.deleting.execute(call);
  }
}
