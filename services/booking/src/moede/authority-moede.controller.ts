import {
  cancelGruppemoede, cancelMoedeForBorger, holdMoede, listMoederForBorger, registerGruppemoede, registerMoedeForBorger, updateGruppemoede, updateMoedeForBorger,
} from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { Gruppemoeder } from './gruppemoeder.ts';
import { HoldMoede } from './hold-moede.ts';
import { MoederForBorger } from './moeder-for-borger.ts';

/** Meetings as kommuner and a-kasser make, change and hold them. */
@Controller()
export class AuthorityMoedeController {
  constructor(
    private readonly moederForBorger: MoederForBorger,
    private readonly holdMoede: HoldMoede,
    private readonly gruppemoeder: Gruppemoeder,
  ) {}

  @Handle(listMoederForBorger)
  async list(call: CallOf<typeof listMoederForBorger>) {
    return this.moederForBorger.list(call);
  }

  @Handle(registerMoedeForBorger)
  async register(call: CallOf<typeof registerMoedeForBorger>) {
    return this.moederForBorger.register(call);
  }

  @Handle(updateMoedeForBorger)
  async update(call: CallOf<typeof updateMoedeForBorger>) {
    return this.moederForBorger.update(call);
  }

  @Handle(cancelMoedeForBorger)
  async cancel(call: CallOf<typeof cancelMoedeForBorger>) {
    return this.moederForBorger.cancel(call);
  }

  @Handle(holdMoede)
  async hold(call: CallOf<typeof holdMoede>) {
    return this.holdMoede.execute(call);
  }

  @Handle(registerGruppemoede)
  async registerGroup(call: CallOf<typeof registerGruppemoede>) {
    return this.gruppemoeder.register(call);
  }

  @Handle(updateGruppemoede)
  async updateGroup(call: CallOf<typeof updateGruppemoede>) {
    return this.gruppemoeder.update(call);
  }

  @Handle(cancelGruppemoede)
  async cancelGroup(call: CallOf<typeof cancelGruppemoede>) {
    return this.gruppemoeder.cancel(call);
  }
}
