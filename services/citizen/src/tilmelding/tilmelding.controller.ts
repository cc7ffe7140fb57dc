import { listAfmeldingsaarsager, registerAfmelding, registerTilmelding, showLedighedsstatus } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListAfmeldingsaarsager } from './list-afmeldingsaarsager.ts';
import { RegisterAfmelding } from './register-afmelding.ts';
import { RegisterTilmelding } from './register-tilmelding.ts';
import { ShowLedighedsstatus } from './show-ledighedsstatus.ts';

/** "Tilmeld og afmeld", for the borger. */
@Controller()
export class TilmeldingController {
  constructor(
    private readonly status: ShowLedighedsstatus,
    private readonly registering: RegisterTilmelding,
    private readonly ending: RegisterAfmelding,
    private readonly aarsager: ListAfmeldingsaarsager,
  ) {}

  @Handle(showLedighedsstatus)
  show(call: CallOf<typeof showLedighedsstatus>) {
    return this.status.execute(call);
  }

  @Handle(registerTilmelding)
  register(call: CallOf<typeof registerTilmelding>) {
    return this.registering.execute(call);
  }

  @Handle(registerAfmelding)
  end(call: CallOf<typeof registerAfmelding>) {
    return this.ending.execute(call);
  }

  @Handle(listAfmeldingsaarsager)
  listAarsager() {
    return this.aarsager.execute();
  }
}
