import { deleteVilkaarsbrud, registerVilkaarsbrud, showVilkaarsbrud } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { DeleteVilkaarsbrud } from './delete-vilkaarsbrud.ts';
import { RegisterVilkaarsbrud } from './register-vilkaarsbrud.ts';
import { ShowVilkaarsbrud } from './show-vilkaarsbrud.ts';

/** A breach of the terms of use, for support. */
@Controller()
export class VilkaarsbrudController {
  constructor(
    private readonly showing: ShowVilkaarsbrud,
    private readonly registering: RegisterVilkaarsbrud,
    private readonly deleting: DeleteVilkaarsbrud,
  ) {}

  @Handle(showVilkaarsbrud)
  async show(call: CallOf<typeof showVilkaarsbrud>) {
    return this.showing.execute(call);
  }

  @Handle(registerVilkaarsbrud)
  async register(call: CallOf<typeof registerVilkaarsbrud>) {
    return this.registering.execute(call);
  }

  @Handle(deleteVilkaarsbrud)
  async delete(call: CallOf<typeof deleteVilkaarsbrud>) {
    return this.deleting.execute(call);
  }
}
