import { Clock, FieldCipher, newId, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow } from './borger.entity.ts';
import { cprContext, CprIndex } from './cpr-index.ts';
import { TidligereCprRow, tidligereCprContext } from './tidligere-cpr.entity.ts';

/** The numbers of a person, as they are kept: sealed, and found by a keyed index. */
@Injectable()
export class SealedNumbers {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly index: CprIndex,
  ) {}

  /** Puts a number in the place of the present one, which becomes a former one. False when it is the present one. */
  async replace(manager: EntityManager, borger: BorgerRow, digits: string): Promise<boolean> {
    const cprIndex = this.index.of(digits);
    if (cprIndex === borger.cprIndex) return false;
    const former = this.cipher.decrypt(borger.sealedCpr, cprContext(borger.id));
    const id = newId();
    await manager.delete(TidligereCprRow, { cprIndex, borgerId: borger.id });
    await updateVersioned(manager, BorgerRow, borger, { cprIndex, sealedCpr: this.cipher.encrypt(digits, cprContext(borger.id)) });
    const row = { id, borgerId: borger.id, cprIndex: borger.cprIndex, sealedCpr: this.cipher.encrypt(former, tidligereCprContext(id)), skiftetAt: this.clock.now() };
    await manager.insert(TidligereCprRow, row);
    return true;
  }
}
