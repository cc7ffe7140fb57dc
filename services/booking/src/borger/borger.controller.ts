import { showBookingstatus } from '@jobnet/contracts';
import { borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ShowBookingstatus } from './show-bookingstatus.ts';

/** What a borger may do here. */
@Controller()
export class BorgerController {
  constructor(private readonly showBookingstatus: ShowBookingstatus) {}

  @Handle(showBookingstatus)
  async status(call: CallOf<typeof showBookingstatus>) {
    return this.showBookingstatus.execute(call.manager, borgerOf(call.principal));
  }
}
