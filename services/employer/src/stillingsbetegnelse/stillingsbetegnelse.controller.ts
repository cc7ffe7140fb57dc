import { retireStillingsbetegnelse, searchStillingsbetegnelser, showStillingstrae } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListStillingsbetegnelser } from './list-stillingsbetegnelser.ts';
import { RetireStillingsbetegnelse } from './retire-stillingsbetegnelse.ts';

/** The taxonomy of stillingsbetegnelser. */
@Controller()
export class StillingsbetegnelseController {
  constructor(
    private readonly taxonomy: ListStillingsbetegnelser,
    private readonly retiring: RetireStillingsbetegnelse,
  ) {}

  @Handle(searchStillingsbetegnelser)
  search(call: CallOf<typeof searchStillingsbetegnelser>) {
    return this.taxonomy.search(call.manager, call.query.q);
  }

  @Handle(showStillingstrae)
  tree(call: CallOf<typeof showStillingstrae>) {
    return this.taxonomy.tree(call.manager);
  }

  @Handle(retireStillingsbetegnelse)
  retire(call: CallOf<typeof retireStillingsbetegnelse>) {
    return this.retiring.execute(call.manager, { id: call.params.id, wish: call.body });
  }
}
