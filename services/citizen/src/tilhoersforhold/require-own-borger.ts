import { commonProblems, type Principal, Refusal } from '@jobnet/contracts';
import { AccessLog, type Lookup } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Affiliation, isOwnBorger } from './tilhoersforhold.rules.ts';

/** Who asks for whom: the parts of a fagsystem call that object-level access needs. */
export interface BorgerCall {
  readonly manager: EntityManager;
  readonly principal: Principal;
  readonly params: { readonly borgerId: string };
  readonly requestId: string;
}

const selectAffiliation = `
  select t.kommunekode, t.akassekode,
         (select m.akassekode from tilmelding m where m.borger_id = $1 and m.status = 'tilmeldt') as "valgtAkassekode"
  from (select $1::uuid as borger_id) b left join tilhoersforhold t on t.borger_id = b.borger_id`;

/** What is known of whose borger this is; empty for an unknown person. */
export const loadAffiliation = async (manager: EntityManager, borgerId: string): Promise<Affiliation> => {
  const rows: Affiliation[] = await manager.query(selectAffiliation, [borgerId]);
  return rows[0] ?? {};
};

/** The object-level check of every fagsystem and staff use-case: own borgere only, and each look-up is logged. Others get `findes-ikke`. */
@Injectable()
export class RequireOwnBorger {
  constructor(private readonly accessLog: AccessLog) {}

  async check(call: BorgerCall, lookup: Pick<Lookup, 'action' | 'purpose' | 'fields'>): Promise<void> {
    const affiliation = await loadAffiliation(call.manager, call.params.borgerId);
    if (!isOwnBorger(call.principal.organisation, affiliation)) throw new Refusal(commonProblems.findesIkke);
    await this.record(call, lookup);
  }

  /** For what the borger's own kommune alone does: an a-kasse's member is no reason (TIL-15, TIL-30). */
  async checkKommune(call: BorgerCall, lookup: Pick<Lookup, 'action' | 'purpose' | 'fields'>): Promise<void> {
    await this.check(call, lookup);
    if (call.principal.organisation?.kind !== 'kommune') throw new Refusal(commonProblems.ingenAdgang);
  }

  /** The log row alone, where the use-case has its own rule for whose borger it is. */
  async record(call: BorgerCall, lookup: Pick<Lookup, 'action' | 'purpose' | 'fields'>): Promise<void> {
    await this.accessLog.record(call.manager, {
      caller: call.principal,
      subjectBorgerId: call.params.borgerId,
      requestId: call.requestId,
      ...lookup,
    });
  }
}
