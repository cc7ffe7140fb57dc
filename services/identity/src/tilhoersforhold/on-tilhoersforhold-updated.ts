import { type ReceivedEvent, tilhoersforholdUpdated } from '@jobnet/contracts';
import { On } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TilhoersforholdRow } from './tilhoersforhold.entity.ts';

/** Keeps whose borger someone is: it decides which authority may issue brugerkoder and look a brugernavn up (ID-KODE-01, ID-KODE-22). */
@Injectable()
export class OnTilhoersforholdUpdated {
  @On(tilhoersforholdUpdated)
  async handle(event: ReceivedEvent<typeof tilhoersforholdUpdated>, manager: EntityManager): Promise<void> {
    const { borgerId, kommunekode, akassekode } = event.data;
    await manager.upsert(TilhoersforholdRow, { borgerId, kommunekode: kommunekode ?? null, akassekode: akassekode ?? null }, ['borgerId']);
  }
}
