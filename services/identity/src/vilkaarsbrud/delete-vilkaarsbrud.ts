import type { deleteVilkaarsbrud } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { BorgerRow } from '../borger/borger.entity.ts';
import { LookUpVilkaarsbrud } from './look-up-vilkaarsbrud.ts';

/** ID-LOGIN-12: takes a breach away that was registered by mistake; what the deletion took does not come back by it. */
@Injectable()
export class DeleteVilkaarsbrud {
  constructor(private readonly lookUp: LookUpVilkaarsbrud) {}

  async execute(call: CallOf<typeof deleteVilkaarsbrud>): Promise<void> {
    const { id } = await this.lookUp.execute(call, 'delete');
    await call.manager.update(BorgerRow, { id }, { vilkaarsbrudAt: null, vilkaarsbrudAf: null });
  }
}
