import type { Principal } from '@jobnet/contracts';
import type { Lookup } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequireUdsteder } from '../brugerkodeudsteder/require-udsteder.ts';
import { type BorgerCall, RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';

type What = Pick<Lookup, 'action' | 'purpose' | 'fields'>;

/** Who may see and touch a borger's brugerkoder; every look is written to the access log. */
@Injectable()
export class BrugerkodeAccess {
  constructor(
    private readonly ownBorger: RequireOwnBorger,
    private readonly udsteder: RequireUdsteder,
  ) {}

  /** ID-KODE-04, ID-KODE-14: the borger's authorities and support may see the flag. */
  async toRead(call: BorgerCall, what: What): Promise<void> {
    await this.ownBorger.check(call, what);
  }

  /** ID-KODE-02: the rest is for an authority that may issue (and for support, where the endpoint lets it in). */
  async toIssue(call: BorgerCall, what: What): Promise<void> {
    await this.ownBorger.check(call, what);
    await this.udsteder.check(call.manager, call.principal);
  }

  mayIssue(manager: EntityManager, principal: Principal): Promise<boolean> {
    return this.udsteder.may(manager, principal.organisation);
  }
}
