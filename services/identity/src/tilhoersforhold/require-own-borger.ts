import { commonProblems, type Principal, Refusal } from '@jobnet/contracts';
import { AccessLog, type Lookup } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isOwnBorger } from './tilhoersforhold.rules.ts';
import { TilhoersforholdRow } from './tilhoersforhold.entity.ts';

/** Who asks for whom: the parts of a call by staff or a fagsystem that object-level access needs. */
export interface BorgerCall {
  readonly manager: EntityManager;
  readonly principal: Principal;
  readonly params: { readonly borgerId: string };
  readonly requestId: string;
}

/** The object-level check of staff and fagsystemer here: own borgere only, support anyone; each look-up is logged. Others get `findes-ikke`. */
@Injectable()
export class RequireOwnBorger {
  constructor(private readonly accessLog: AccessLog) {}

  async check({ manager, principal, params, requestId }: BorgerCall, lookup: Pick<Lookup, 'action' | 'purpose' | 'fields'>): Promise<void> {
    const { borgerId } = params;
    const isSupport = principal.role === 'support';
    const borger = isSupport ? null : await manager.findOneBy(TilhoersforholdRow, { borgerId });
    if (!isSupport && !(borger && isOwnBorger(principal.organisation, borger))) throw new Refusal(commonProblems.findesIkke);
    await this.accessLog.record(manager, { caller: principal, subjectBorgerId: borgerId, requestId, ...lookup });
  }
}
