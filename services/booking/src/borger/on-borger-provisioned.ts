import { borgerProvisioned, cprChanged, type ReceivedEvent } from '@jobnet/contracts';
import { FieldCipher, On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow, cprContext } from './borger.entity.ts';

/** Keeps the newest CPR number, sealed, for what vendors must be told (FEJL-17). */
@Injectable()
export class OnBorgerProvisioned {
  constructor(private readonly cipher: FieldCipher) {}

  @On(borgerProvisioned)
  async handle(event: ReceivedEvent<typeof borgerProvisioned>, manager: EntityManager): Promise<void> {
    await this.#keep(manager, event.data.borgerId, event.claim.cpr);
  }

  @On(cprChanged)
  async changed(event: ReceivedEvent<typeof cprChanged>, manager: EntityManager): Promise<void> {
    await this.#keep(manager, event.data.borgerId, event.claim.cpr);
  }

  async #keep(manager: EntityManager, borgerId: string, cpr: string): Promise<void> {
    await manager.upsert(BorgerRow, { id: borgerId, sealedCpr: this.cipher.encrypt(cpr, cprContext(borgerId)) }, ['id']);
  }
}
