import { listBeskeder, markBeskedRead, showBesked } from '@jobnet/contracts';
import { borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListBeskeder } from './list-beskeder.ts';
import { MarkBeskedRead } from './mark-besked-read.ts';
import { ShowBesked } from './show-besked.ts';

/** The borger's Beskedbakke. */
@Controller()
export class BeskedController {
  constructor(
    private readonly listBeskeder: ListBeskeder,
    private readonly showBesked: ShowBesked,
    private readonly markBeskedRead: MarkBeskedRead,
  ) {}

  @Handle(listBeskeder)
  async list(call: CallOf<typeof listBeskeder>) {
    return this.listBeskeder.execute(call.manager, borgerOf(call.principal), call.query.side);
  }

  @Handle(showBesked)
  async show(call: CallOf<typeof showBesked>) {
    return this.showBesked.execute(call.manager, borgerOf(call.principal), call.params.beskedId);
  }

  @Handle(markBeskedRead)
  async markRead(call: CallOf<typeof markBeskedRead>) {
    await this.markBeskedRead.execute(call.manager, borgerOf(call.principal), call.params.beskedId);
  }
}
