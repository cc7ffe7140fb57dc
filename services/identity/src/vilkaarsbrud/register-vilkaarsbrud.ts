import type { registerVilkaarsbrud } from '@jobnet/contracts';
import { Clock } from '@jobnet/messaging';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DeleteAdgang } from '../adgang/delete-adgang.ts';
import { BorgerRow } from '../borger/borger.entity.ts';
import { LookUpVilkaarsbrud } from './look-up-vilkaarsbrud.ts';

/** ID-LOGIN-12: support states that a borger broke the terms: the access is deleted as if the borger had done it, and stays so. */
@Injectable()
export class RegisterVilkaarsbrud {
  constructor(
    private readonly clock: Clock,
    private readonly lookUp: LookUpVilkaarsbrud,
    private readonly deleteAdgang: DeleteAdgang,
  ) {}

  async execute(call: CallOf<typeof registerVilkaarsbrud>): Promise<void> {
    const { id, vilkaarsbrudAt } = await this.lookUp.execute(call, 'change');
    if (vilkaarsbrudAt) return;
    await call.manager.update(BorgerRow, { id }, { vilkaarsbrudAt: this.clock.now(), vilkaarsbrudAf: call.principal.id });
    await this.deleteAdgang.execute(call.manager, id);
  }
}
