import { commonProblems, Refusal } from '@jobnet/contracts';
import { AccessLog, type Lookup } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { BorgerRow } from '../borger/borger.entity.ts';
import type { BorgerCall } from '../tilhoersforhold/require-own-borger.ts';

/** The borger that support works with: the row is held until the end of the transaction, and every look is written to the access log. */
@Injectable()
export class LookUpVilkaarsbrud {
  constructor(private readonly accessLog: AccessLog) {}

  async execute({ manager, principal, params, requestId }: BorgerCall, action: Lookup['action']): Promise<BorgerRow> {
    const { borgerId } = params;
    const borger = await manager.findOne(BorgerRow, { where: { id: borgerId }, lock: { mode: 'for_no_key_update' } });
    if (!borger) throw new Refusal(commonProblems.findesIkke);
    await this.accessLog.record(manager, { caller: principal, subjectBorgerId: borgerId, requestId, action, purpose: 'Brud på vilkårene for brug', fields: ['adgang'] });
    return borger;
  }
}
