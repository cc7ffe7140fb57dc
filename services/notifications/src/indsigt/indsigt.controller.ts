import { showEgneDataINotifications } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ShowEgneData } from './show-egne-data.ts';

/** The right of access: everything that is held. */
@Controller()
export class IndsigtController {
  constructor(private readonly egneData: ShowEgneData) {}

  @Handle(showEgneDataINotifications)
  export(call: CallOf<typeof showEgneDataINotifications>) {
    return this.egneData.execute(call);
  }
}
