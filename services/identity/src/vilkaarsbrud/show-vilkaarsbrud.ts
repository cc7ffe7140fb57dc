import type { AnswerOf, showVilkaarsbrud } from '@jobnet/contracts';
import type { CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { LookUpVilkaarsbrud } from './look-up-vilkaarsbrud.ts';

/** ID-LOGIN-12: whether a borger is shut out, for support. */
@Injectable()
export class ShowVilkaarsbrud {
  constructor(private readonly lookUp: LookUpVilkaarsbrud) {}

  async execute(call: CallOf<typeof showVilkaarsbrud>): Promise<AnswerOf<typeof showVilkaarsbrud>> {
    const { vilkaarsbrudAt } = await this.lookUp.execute(call, 'read');
    return vilkaarsbrudAt ? { registreret: vilkaarsbrudAt.toISOString() } : {};
  }
}
