import { borgerProvisioned, type ReceivedEvent } from '@jobnet/contracts';
import { FieldCipher, On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow, cprContext } from './borger.entity.ts';

/** Keeps the CPR number, sealed, for what vendors must be told (FEJL-17). */
@Injectable()
export class OnBorgerProvisioned {
  constructor(private readonly cipher: FieldCipher) {}

  @On(borgerProvisioned)
  async handle(event: ReceivedEvent<typeof borgerProvisioned>, manager: EntityManager): Promise<void> {
    const { borgerId } = event.data;
    await manager.upsert(BorgerRow, { id: borgerId, sealedCpr: this.cipher.encrypt(event.claim.cpr, cprContext(borgerId)) }, ['id']);
  }
}
