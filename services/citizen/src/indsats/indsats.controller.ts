import { deleteIndsats, listIndsatser, listIndsatserForBorger, registerIndsats, updateIndsats } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListIndsatser } from './list-indsatser.ts';
import { RegisterIndsats } from './register-indsats.ts';
import { UpdateIndsats } from './update-indsats.ts';

/** Indsatser: read by the borger, written by fagsystemer and staff. */
@Controller()
export class IndsatsController {
  constructor(
    private readonly listing: ListIndsatser,
    private readonly registering: RegisterIndsats,
    private readonly updating: UpdateIndsats,
  ) {}

  @Handle(listIndsatser)
  list(call: CallOf<typeof listIndsatser>) {
    return this.listing.execute(call);
  }

  @Handle(listIndsatserForBorger)
  listForBorger(call: CallOf<typeof listIndsatserForBorger>) {
    return this.listing.executeForBorger(call);
  }

  @Handle(registerIndsats)
  register(call: CallOf<typeof registerIndsats>) {
    return this.registering.execute(call);
  }

  @Handle(updateIndsats)
  update(call: CallOf<typeof updateIndsats>) {
    return this.updating.execute(call);
  }

  @Handle(deleteIndsats)
  delete(call: CallOf<typeof deleteIndsats>) {
    return this.updating.delete(call);
  }
}
