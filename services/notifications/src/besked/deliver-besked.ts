import type { Kvittering } from '@jobnet/contracts';
import { Clock, FieldCipher, newId } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BeskedRow } from './besked.entity.ts';
import { beskedContext } from './show-besked-content.ts';

/** A message to put in a Beskedbakke. `sourceId` makes it one message however often it is asked for. */
export interface BeskedWish extends Kvittering {
  readonly borgerId: string;
  readonly sourceId: string;
  readonly afsender: string;
  readonly kraeverHandling: boolean;
}

/** Puts a message in a borger's Beskedbakke (MSG-02, MSG-05). */
@Injectable()
export class DeliverBesked {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, wish: BeskedWish): Promise<void> {
    const id = newId();
    await manager.insert(BeskedRow, {
      id,
      borgerId: wish.borgerId,
      sourceId: wish.sourceId,
      afsender: wish.afsender,
      sealedContent: this.cipher.encrypt(JSON.stringify({ emne: wish.emne, linjer: wish.linjer }), beskedContext(id)),
      kraeverHandling: wish.kraeverHandling,
      modtaget: this.clock.now(),
      laest: null,
    });
  }
}
