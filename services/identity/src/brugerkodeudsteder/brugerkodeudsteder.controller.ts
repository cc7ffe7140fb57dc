import { listBrugerkodeudstedere, updateBrugerkodeudsteder } from '@jobnet/contracts';
import { type CallOf, Handle } from '@jobnet/service-kit';
import { Controller } from '@nestjs/common';
import { ListBrugerkodeudstedere } from './list-brugerkodeudstedere.ts';
import { UpdateBrugerkodeudsteder } from './update-brugerkodeudsteder.ts';

/** Which a-kasser may issue brugerkoder. */
@Controller()
export class BrugerkodeudstederController {
  constructor(
    private readonly listBrugerkodeudstedere: ListBrugerkodeudstedere,
    private readonly updateBrugerkodeudsteder: UpdateBrugerkodeudsteder,
  ) {}

  @Handle(listBrugerkodeudstedere)
  async list(call: CallOf<typeof listBrugerkodeudstedere>) {
    return this.listBrugerkodeudstedere.execute(call.manager);
  }

  @Handle(updateBrugerkodeudsteder)
  async update(call: CallOf<typeof updateBrugerkodeudsteder>) {
    return this.updateBrugerkodeudsteder.execute(call);
  }
}
