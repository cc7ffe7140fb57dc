import { bookMoede, cancelMoede, confirmMoede, listMoeder, rebookMoede, showMoede } from '@jobnet/contracts';
import { borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { BookMoede } from './book-moede.ts';
import { CancelMoede } from './cancel-moede.ts';
import { ConfirmMoede } from './confirm-moede.ts';
import { ListMoeder } from './list-moeder.ts';
import { RebookMoede } from './rebook-moede.ts';

/** The borger's meetings. */
@Controller()
export class MoedeController {
  constructor(
    private readonly bookMoede: BookMoede,
    private readonly rebookMoede: RebookMoede,
    private readonly cancelMoede: CancelMoede,
    private readonly confirmMoede: ConfirmMoede,
    private readonly listMoeder: ListMoeder,
  ) {}

  @Handle(bookMoede)
  async book(call: CallOf<typeof bookMoede>) {
    return this.bookMoede.execute(call.steps, borgerOf(call.principal), call.body);
  }

  @Handle(rebookMoede)
  async rebook(call: CallOf<typeof rebookMoede>) {
    return this.rebookMoede.execute(call.steps, { ...call.body, ...call.params, borgerId: borgerOf(call.principal) });
  }

  @Handle(cancelMoede)
  async cancel(call: CallOf<typeof cancelMoede>) {
    return this.cancelMoede.execute(call.steps, borgerOf(call.principal), call.params.moedeId);
  }

  @Handle(confirmMoede)
  async confirm(call: CallOf<typeof confirmMoede>) {
    return this.confirmMoede.execute(call.manager, borgerOf(call.principal), call.params.moedeId);
  }

  @Handle(listMoeder)
  async list(call: CallOf<typeof listMoeder>) {
    return this.listMoeder.execute(call.manager, { borgerId: borgerOf(call.principal), ...call.query });
  }

  @Handle(showMoede)
  async show(call: CallOf<typeof showMoede>) {
    return this.listMoeder.show(call.manager, borgerOf(call.principal), call.params.moedeId);
  }
}
