import { showTilhoersforhold, updateTilhoersforhold } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ShowTilhoersforhold } from './show-tilhoersforhold.ts';
import { UpdateTilhoersforhold } from './update-tilhoersforhold.ts';

/** Where a borger belongs, for fagsystemer and staff. */
@Controller()
export class TilhoersforholdController {
  constructor(
    private readonly showing: ShowTilhoersforhold,
    private readonly updating: UpdateTilhoersforhold,
  ) {}

  @Handle(showTilhoersforhold)
  show(call: CallOf<typeof showTilhoersforhold>) {
    return this.showing.execute(call);
  }

  @Handle(updateTilhoersforhold)
  update(call: CallOf<typeof updateTilhoersforhold>) {
    return this.updating.execute(call);
  }
}
