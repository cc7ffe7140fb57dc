import { maaIkkeUdstedeBrugerkoder, type Organisation, type Principal, Refusal } from '@jobnet/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BrugerkodeudstederRow } from './brugerkodeudsteder.entity.ts';

/** ID-KODE-01, ID-KODE-02: every kommune may issue brugerkoder, an a-kasse only when it is switched on. */
@Injectable()
export class RequireUdsteder {
  async may(manager: EntityManager, organisation: Organisation | undefined): Promise<boolean> {
    if (organisation?.kind === 'kommune') return true;
    return organisation?.kind === 'akasse' && manager.existsBy(BrugerkodeudstederRow, { akassekode: organisation.code, maaUdstede: true });
  }

  /** Refuses an authority that may not; support, which issues nothing, passes. */
  async check(manager: EntityManager, principal: Principal): Promise<void> {
    if (principal.role !== 'support' && !(await this.may(manager, principal.organisation))) throw new Refusal(maaIkkeUdstedeBrugerkoder);
  }
}
