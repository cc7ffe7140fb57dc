import { borgerProvisioned } from '@jobnet/contracts';
import { FieldCipher, lockPage, type NewestState, newestState, type PageWish, type Republisher, Republishes } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow } from './borger.entity.ts';
import { cprContext } from './cpr-index.ts';

/** Tells again that each borger is known, the CPR number as a new claim. */
@Injectable()
@Republishes(borgerProvisioned)
export class RepublishBorger implements Republisher<BorgerRow> {
  constructor(private readonly cipher: FieldCipher) {}

  page(manager: EntityManager, page: PageWish): Promise<BorgerRow[]> {
    return lockPage(manager, BorgerRow, page);
  }

  newest(row: BorgerRow): NewestState {
    const cpr = this.cipher.decrypt(row.sealedCpr, cprContext(row.id));
    return newestState(borgerProvisioned, { subject: row.id, sequence: row.version, data: { borgerId: row.id }, claim: { cpr } });
  }
}
