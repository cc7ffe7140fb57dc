import { searchAnnoncer, showJobannonce } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { SearchAnnoncer } from './search-annoncer.ts';
import { ShowJobannonce } from './show-jobannonce.ts';

/** Find job, open to everyone. */
@Controller()
export class FindJobController {
  constructor(
    private readonly searching: SearchAnnoncer,
    private readonly page: ShowJobannonce,
  ) {}

  @Handle(searchAnnoncer)
  search(call: CallOf<typeof searchAnnoncer>) {
    return this.searching.execute(call.manager, call.query);
  }

  @Handle(showJobannonce)
  show(call: CallOf<typeof showJobannonce>) {
    return this.page.execute(call.manager, call.params.id);
  }
}
