import { type ReceivedEvent, tilhoersforholdUpdated } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BorgerRow } from './borger.entity.ts';

/** Keeps where a borger belongs: it decides who may book (BOOK-08) and at which vendor (FEJL-29). */
@Injectable()
export class OnTilhoersforholdUpdated {
  @On(tilhoersforholdUpdated)
  async handle(event: ReceivedEvent<typeof tilhoersforholdUpdated>, manager: EntityManager): Promise<void> {
    const { borgerId, kommunekode, akassekode, kontaktgruppe } = event.data;
    await manager.upsert(
      BorgerRow,
      { id: borgerId, kommunekode: kommunekode ?? null, akassekode: akassekode ?? null, kontaktgruppe: kontaktgruppe ?? null },
      ['id'],
    );
  }
}
