import { listMoedetider, listMoedetilbud, listStrakstider } from '@jobnet/contracts';
import { borgerOf, type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListMoedetider } from './list-moedetider.ts';
import { ListMoedetilbud } from './list-moedetilbud.ts';
import { ListStrakstider } from './list-strakstider.ts';

/** Offers and times of the borger's kommune. */
@Controller()
export class MoedetilbudController {
  constructor(
    private readonly listMoedetilbud: ListMoedetilbud,
    private readonly listMoedetider: ListMoedetider,
    private readonly listStrakstider: ListStrakstider,
  ) {}

  @Handle(listMoedetilbud)
  async offers(call: CallOf<typeof listMoedetilbud>) {
    return this.listMoedetilbud.execute(call.steps, borgerOf(call.principal));
  }

  @Handle(listMoedetider)
  async times(call: CallOf<typeof listMoedetider>) {
    return this.listMoedetider.execute(call.steps, { borgerId: borgerOf(call.principal), ...call.params, ...call.query });
  }

  @Handle(listStrakstider)
  async straks(call: CallOf<typeof listStrakstider>) {
    return this.listStrakstider.execute(call.steps, borgerOf(call.principal));
  }
}
