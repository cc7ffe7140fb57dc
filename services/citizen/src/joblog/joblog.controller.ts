import { createJoblog, listJoblog } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { CreateJoblog } from './create-joblog.ts';
import { ListJoblog } from './list-joblog.ts';

/** The borger's joblog. */
@Controller()
export class JoblogController {
  constructor(
    private readonly creating: CreateJoblog,
    private readonly listing: ListJoblog,
  ) {}

  @Handle(createJoblog)
  create(call: CallOf<typeof createJoblog>) {
    return this.creating.execute(call);
  }

  @Handle(listJoblog)
  list(call: CallOf<typeof listJoblog>) {
    return this.listing.execute(call);
  }
}
