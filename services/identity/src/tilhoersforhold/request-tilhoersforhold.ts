import { tilhoersforholdResyncRequested } from '@jobnet/contracts';
import { Outbox, updateVersioned } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow } from '../borger/borger.entity.ts';
import { TilhoersforholdRow } from './tilhoersforhold.entity.ts';

/** ID-LOGIN-14: asks citizen to tell where a borger belongs, when nothing of it has arrived; the login goes on without it. */
@Injectable()
export class RequestTilhoersforhold {
  constructor(private readonly outbox: Outbox) {}

  /** `borger` is locked by the caller. */
  async execute(manager: EntityManager, borger: BorgerRow): Promise<void> {
    const borgerId = borger.id;
    if (await manager.existsBy(TilhoersforholdRow, { borgerId })) return;
    await updateVersioned(manager, BorgerRow, borger, {});
    this.outbox.add(manager, tilhoersforholdResyncRequested, { subject: borgerId, sequence: borger.version + 1, data: { borgerId } });
  }
}
